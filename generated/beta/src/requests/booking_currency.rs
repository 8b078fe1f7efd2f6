// @generated
use crate::{mg, models};

/// One `microsoft.graph.bookingCurrency`, by its URL.
///
/// For example `/bookingCurrencies/{bookingCurrency-id}`.
pub type BookingCurrencyResource = mg::One<models::BookingCurrency>;

/// A collection of `microsoft.graph.bookingCurrency`, by its URL.
///
/// For example `/bookingCurrencies`.
pub type BookingCurrencyCollection = mg::Many<
    models::BookingCurrency,
    BookingCurrencyResource,
>;
