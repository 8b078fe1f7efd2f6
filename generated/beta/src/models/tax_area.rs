// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.taxArea`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/taxarea?view=graph-rest-beta>
    TaxArea "microsoft.graph.taxArea" "entity";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `taxType`: String
    tax_type "taxType": String,
}
