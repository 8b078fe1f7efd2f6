// @generated
use crate::{mg, models};

/// Requests on one [`BookingService`](models::BookingService): `get`, `update`, `delete`.
///
/// For example `graph.booking_businesses().id(id).services().id(id)`.
pub type BookingServiceResource = mg::One<models::BookingService>;

/// Requests on a collection of [`BookingService`](models::BookingService): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.booking_businesses().id(id).services()`.
pub type BookingServiceCollection = mg::Many<
    models::BookingService,
    BookingServiceResource,
>;
