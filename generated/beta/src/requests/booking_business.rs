// @generated
use crate::{mg, models, requests};

/// Requests on one [`BookingBusiness`](models::BookingBusiness): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.booking_businesses().id(id)`.
#[derive(Clone, Debug)]
pub struct BookingBusinessResource(mg::One<models::BookingBusiness>);

mg::builder! { BookingBusinessResource: mg::One<models::BookingBusiness> }

impl BookingBusinessResource {
    /// `…/appointments`: many [`BookingAppointment`](models::BookingAppointment).
    #[inline]
    pub fn appointments(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::navigate(self, "appointments")
    }

    /// `…/calendarView`: many [`BookingAppointment`](models::BookingAppointment).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated, application).
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::navigate(self, "calendarView")
    }

    /// `…/customQuestions`: many [`BookingCustomQuestion`](models::BookingCustomQuestion).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated, application).
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::booking_custom_question::BookingCustomQuestionCollection {
        mg::navigate(self, "customQuestions")
    }

    /// `…/customers`: many [`BookingCustomer`](models::BookingCustomer).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated, application).
    #[inline]
    pub fn customers(&self) -> requests::booking_customer::BookingCustomerCollection {
        mg::navigate(self, "customers")
    }

    /// `…/services`: many [`BookingService`](models::BookingService).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated),
    /// `BookingsAppointment.ReadWrite.All` (application).
    #[inline]
    pub fn services(&self) -> requests::booking_service::BookingServiceCollection {
        mg::navigate(self, "services")
    }

    /// `…/staffMembers`: many [`BookingStaffMember`](models::BookingStaffMember).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated),
    /// `BookingsAppointment.ReadWrite.All` (application).
    #[inline]
    pub fn staff_members(
        &self,
    ) -> requests::booking_staff_member::BookingStaffMemberCollection {
        mg::navigate(self, "staffMembers")
    }

    /// `POST …/getStaffAvailability`.
    ///
    /// Returns a page of [`StaffAvailabilityItem`](models::StaffAvailabilityItem).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn get_staff_availability(
        &self,
        parameters: GetStaffAvailability,
    ) -> mg::Request<mg::Page<models::StaffAvailabilityItem>> {
        self.raw().action_with("getStaffAvailability", &parameters)
    }

    /// `POST …/publish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Bookings.Manage.All` (delegated, application).
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }

    /// `POST …/unpublish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Bookings.Manage.All` (delegated, application).
    #[inline]
    pub fn unpublish(&self) -> mg::Request<()> {
        self.raw().action("unpublish")
    }
}

/// Requests on a collection of [`BookingBusiness`](models::BookingBusiness): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.booking_businesses()`.
pub type BookingBusinessCollection = mg::Many<
    models::BookingBusiness,
    BookingBusinessResource,
>;

/// Parameters of [`BookingBusinessResource::get_staff_availability`].
pub struct GetStaffAvailability {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::Boxed<models::DateTimeTimeZone>>,
    /// `staffIds`.
    pub staff_ids: mg::Field<Vec<String>>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::Boxed<models::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetStaffAvailability: "microsoft.graph.getStaffAvailability", parameters;
    end_date_time: "endDateTime" required,
    staff_ids: "staffIds" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetStaffAvailability;
    staff_ids: Vec<String>,
    start_date_time: mg::Boxed<models::DateTimeTimeZone>,
    end_date_time: mg::Boxed<models::DateTimeTimeZone>,
}
