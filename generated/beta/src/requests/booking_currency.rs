// @generated
use crate::{mg, models};

/// Requests on one [`BookingCurrency`](models::BookingCurrency): `get`, `update`, `delete`.
///
/// For example `graph.booking_currencies().id(id)`.
pub type BookingCurrencyResource = mg::One<models::BookingCurrency>;

/// Requests on a collection of [`BookingCurrency`](models::BookingCurrency): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.booking_currencies()`.
pub type BookingCurrencyCollection = mg::Many<
    models::BookingCurrency,
    BookingCurrencyResource,
>;
