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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/bookingBusinesses/{id}/appointments` | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `GET` `/solutions/bookingBusinesses/{id}/appointments` | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `PATCH …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `DELETE …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    #[inline]
    pub fn appointments(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::to(self, "appointments")
    }

    /// `…/calendarView`: many `bookingAppointment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    /// | `POST` | **Bookings.ReadWrite.All** | **Bookings.ReadWrite.All** |
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> requests::booking_appointment::BookingAppointmentCollection {
        mg::to(self, "calendarView")
    }

    /// `…/customQuestions`: many `bookingCustomQuestion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    /// | `POST` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `PATCH …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `DELETE …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::booking_custom_question::BookingCustomQuestionCollection {
        mg::to(self, "customQuestions")
    }

    /// `…/customers`: many `bookingCustomer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `PATCH …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `DELETE …/{id}` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    #[inline]
    pub fn customers(&self) -> requests::booking_customer::BookingCustomerCollection {
        mg::to(self, "customers")
    }

    /// `…/services`: many `bookingService`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `PATCH …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `DELETE …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    #[inline]
    pub fn services(&self) -> requests::booking_service::BookingServiceCollection {
        mg::to(self, "services")
    }

    /// `…/staffMembers`: many `bookingStaffMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `PATCH …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `DELETE …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    #[inline]
    pub fn staff_members(
        &self,
    ) -> requests::booking_staff_member::BookingStaffMemberCollection {
        mg::to(self, "staffMembers")
    }

    /// `POST …/getStaffAvailability`
    ///
    /// | | application |
    /// |-|-|
    /// | `POST` `/bookingBusinesses/{id}/getStaffAvailability` | **Calendars.ReadWrite**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All, Calendars.Read |
    /// | `POST` `/solutions/bookingBusinesses/{id}/getStaffAvailability` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, Calendars.ReadWrite, Calendars.Read |
    #[inline]
    pub fn get_staff_availability(
        &self,
        parameters: GetStaffAvailability,
    ) -> mg::Request<mg::Page<models::StaffAvailabilityItem>> {
        mg::Path::action_with(self, "getStaffAvailability", &parameters)
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Bookings.Manage.All** | **Bookings.Manage.All** |
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/unpublish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Bookings.Manage.All** | **Bookings.Manage.All** |
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
