// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.account`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/account?view=graph-rest-beta>
    Account "microsoft.graph.account" "entity";
    /// `blocked`: Boolean
    blocked "blocked": bool,
    /// `category`: String
    category "category": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `subCategory`: String
    sub_category "subCategory": String,
}
