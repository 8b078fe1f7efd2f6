// @generated
use crate::{mg, models};

/// Requests on one [`BookingAppointment`](models::BookingAppointment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.booking_businesses().id(id).appointments().id(id)`.
#[derive(Clone, Debug)]
pub struct BookingAppointmentResource(mg::One<models::BookingAppointment>);

mg::builder! { BookingAppointmentResource: mg::One<models::BookingAppointment> }

impl BookingAppointmentResource {
    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn cancel(&self, parameters: Cancel) -> mg::Request<()> {
        self.raw().action_with("cancel", &parameters)
    }
}

/// Requests on a collection of [`BookingAppointment`](models::BookingAppointment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.booking_businesses().id(id).appointments()`.
pub type BookingAppointmentCollection = mg::Many<
    models::BookingAppointment,
    BookingAppointmentResource,
>;

/// Parameters of [`BookingAppointmentResource::cancel`].
pub struct Cancel {
    /// `cancellationMessage`.
    pub cancellation_message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cancel: "microsoft.graph.cancel", parameters;
    cancellation_message: "cancellationMessage",
}
