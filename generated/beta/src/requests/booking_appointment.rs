// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.bookingAppointment`, by its URL.
    ///
    /// For example `/bookingBusinesses/{bookingBusiness-id}/appointments/{bookingAppointment-id}`.
    BookingAppointmentResource(mg::One<models::BookingAppointment>)
}

impl BookingAppointmentResource {
    /// `POST …/cancel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/bookingBusinesses/{id}/appointments/{id}/cancel` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `POST` `/solutions/bookingBusinesses/{id}/appointments/{id}/cancel` | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.ReadWrite.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    #[inline]
    pub fn cancel(&self, parameters: Cancel) -> mg::Request<()> {
        mg::Path::action_with(self, "cancel", &parameters)
    }
}

/// A collection of `microsoft.graph.bookingAppointment`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/appointments`.
pub type BookingAppointmentCollection = mg::Many<
    models::BookingAppointment,
    BookingAppointmentResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.cancel`.
    Cancel "microsoft.graph.cancel" "parameters";
    /// `cancellationMessage`: String
    cancellation_message "cancellationMessage": String,
}
