// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.taxGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/taxgroup?view=graph-rest-beta>
    TaxGroup "microsoft.graph.taxGroup" "entity" : super::Entity;
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `taxType`: String
    tax_type "taxType": String,
}

mg::derived_from! { TaxGroup: super::Entity }
