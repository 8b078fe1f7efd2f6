// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingCurrency`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingcurrency?view=graph-rest-beta>
    BookingCurrency "microsoft.graph.bookingCurrency" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `symbol`: String, not null
    symbol "symbol" "r": String,
}

mg::derived_from! { BookingCurrency: super::Entity }
