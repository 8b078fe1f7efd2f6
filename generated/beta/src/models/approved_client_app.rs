// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvedClientApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvedclientapp?view=graph-rest-beta>
    ApprovedClientApp "microsoft.graph.approvedClientApp" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ApprovedClientApp: super::Entity }
