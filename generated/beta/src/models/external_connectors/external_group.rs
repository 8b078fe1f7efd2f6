// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup?view=graph-rest-beta>
    ExternalGroup "microsoft.graph.externalConnectors.externalGroup" "entity" : crate::models::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalGroup: crate::models::Entity }

impl ExternalGroup {
    /// `members`: many `microsoft.graph.externalConnectors.identity`, contained
    pub const MEMBERS: mg::Nav<ExternalGroup, Vec<super::Identity>> = mg::Nav::new(
        "members",
    );
}
