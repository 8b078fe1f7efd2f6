// @generated
use crate::{mg, models};

/// Requests on one [`BookingCustomer`](models::BookingCustomer): `get`, `update`, `delete`.
///
/// For example `graph.booking_businesses().id(id).customers().id(id)`.
pub type BookingCustomerResource = mg::One<models::BookingCustomer>;

/// Requests on a collection of [`BookingCustomer`](models::BookingCustomer): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.booking_businesses().id(id).customers()`.
pub type BookingCustomerCollection = mg::Many<
    models::BookingCustomer,
    BookingCustomerResource,
>;
