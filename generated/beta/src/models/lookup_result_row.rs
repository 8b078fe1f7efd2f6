// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.lookupResultRow`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/lookupresultrow?view=graph-rest-beta>
    LookupResultRow "microsoft.graph.lookupResultRow" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `row`: String
    row "row": String,
}

mg::derived_from! { LookupResultRow: super::Entity }
