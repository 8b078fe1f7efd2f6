// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.currency`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/currency?view=graph-rest-beta>
    Currency "microsoft.graph.currency" "entity";
    /// `amountDecimalPlaces`: String
    amount_decimal_places "amountDecimalPlaces": String,
    /// `amountRoundingPrecision`: Decimal
    amount_rounding_precision "amountRoundingPrecision": mg::Decimal,
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `symbol`: String
    symbol "symbol": String,
}
