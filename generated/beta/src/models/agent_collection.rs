// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCollection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentcollection?view=graph-rest-beta>
    AgentCollection "microsoft.graph.agentCollection" "entity" : super::Entity;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `managedBy`: String
    managed_by "managedBy": String,
    /// `originatingStore`: String
    originating_store "originatingStore": String,
    /// `ownerIds`: Collection(String)
    owner_ids "ownerIds": Vec<String>,
}

mg::derived_from! { AgentCollection: super::Entity }

impl AgentCollection {
    /// `members`: many `agentInstance`, contained
    pub const MEMBERS: mg::Nav<AgentCollection, Vec<super::AgentInstance>> = mg::Nav::new(
        "members",
    );
}
