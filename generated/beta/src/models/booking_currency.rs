// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingCurrency`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`BookingCurrencyCollection`](crate::requests::booking_currency::BookingCurrencyCollection), for
/// example `graph.booking_currencies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingcurrency?view=graph-rest-beta
pub struct BookingCurrency {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `symbol`. Never null.
    pub symbol: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingCurrency: "microsoft.graph.bookingCurrency", entity, base super::Entity;
    id: "id" key required,
    symbol: "symbol" required,
}

mg::derived_from! { BookingCurrency: super::Entity }
