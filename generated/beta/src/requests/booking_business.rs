// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.bookingBusiness`, by its URL.
    ///
    /// For example `/bookingBusinesses/{bookingBusiness-id}`.
    BookingBusinessResource(mg::One<models::BookingBusiness>)
}

impl BookingBusinessResource {
    /// `…/appointments`: many `bookingAppointment`
    #[inline]
    pub fn appointments(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::to(self, "appointments")
    }

    /// `…/calendarView`: many `bookingAppointment`
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::to(self, "calendarView")
    }

    /// `…/customQuestions`: many `bookingCustomQuestion`
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::booking_custom_question::BookingCustomQuestionCollection {
        mg::to(self, "customQuestions")
    }

    /// `…/customers`: many `bookingCustomer`
    #[inline]
    pub fn customers(&self) -> requests::booking_customer::BookingCustomerCollection {
        mg::to(self, "customers")
    }

    /// `…/services`: many `bookingService`
    #[inline]
    pub fn services(&self) -> requests::booking_service::BookingServiceCollection {
        mg::to(self, "services")
    }

    /// `…/staffMembers`: many `bookingStaffMember`
    #[inline]
    pub fn staff_members(
        &self,
    ) -> requests::booking_staff_member::BookingStaffMemberCollection {
        mg::to(self, "staffMembers")
    }

    /// `POST …/getStaffAvailability`
    #[inline]
    pub fn get_staff_availability(
        &self,
        parameters: GetStaffAvailability,
    ) -> mg::Request<mg::Page<models::StaffAvailabilityItem>> {
        mg::Path::action_with(self, "getStaffAvailability", &parameters)
    }

    /// `POST …/publish`
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/unpublish`
    #[inline]
    pub fn unpublish(&self) -> mg::Request<()> {
        mg::Path::action(self, "unpublish")
    }
}

/// A collection of `microsoft.graph.bookingBusiness`, by its URL.
///
/// For example `/bookingBusinesses`.
pub type BookingBusinessCollection = mg::Many<
    models::BookingBusiness,
    BookingBusinessResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.getStaffAvailability`.
    GetStaffAvailability "microsoft.graph.getStaffAvailability" "parameters";
    /// `endDateTime`: dateTimeTimeZone, not null
    end_date_time "endDateTime" "r": mg::Boxed<models::DateTimeTimeZone>,
    /// `staffIds`: Collection(String), items not null
    staff_ids "staffIds" "r": Vec<String>,
    /// `startDateTime`: dateTimeTimeZone, not null
    start_date_time "startDateTime" "r": mg::Boxed<models::DateTimeTimeZone>,
}
