// @generated
use crate::mg;

/// Entity type [`microsoft.graph.currency`][reference].
///
/// Requests: [`CurrencyCollection`](crate::requests::currency::CurrencyCollection), for example
/// `graph.financials().companies().id(id).currencies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/currency?view=graph-rest-beta
pub struct Currency {
    /// `amountDecimalPlaces`.
    pub amount_decimal_places: mg::Field<String>,
    /// `amountRoundingPrecision`.
    pub amount_rounding_precision: mg::Field<mg::Decimal>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `symbol`.
    pub symbol: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Currency: "microsoft.graph.currency", entity;
    amount_decimal_places: "amountDecimalPlaces",
    amount_rounding_precision: "amountRoundingPrecision",
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    symbol: "symbol",
}
