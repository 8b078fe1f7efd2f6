// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCollection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentcollection?view=graph-rest-beta>
    AgentCollection "microsoft.graph.agentCollection" "entity" : super::Entity;
    /// `createdBy`: String, immutable
    created_by "createdBy" "i": String,
    /// `createdDateTime`: DateTimeOffset, immutable
    created_date_time "createdDateTime" "i": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `managedBy`: String
    managed_by "managedBy": String,
    /// `originatingStore`: String
    originating_store "originatingStore": String,
    /// `ownerIds`: Collection(String), items not null
    owner_ids "ownerIds" "r": Vec<String>,
}

mg::derived_from! { AgentCollection: super::Entity }

impl AgentCollection {
    /// `members`: many `agentInstance`
    pub const MEMBERS: mg::Nav<AgentCollection, Vec<super::AgentInstance>> = mg::Nav::new(
        "members",
    );
}
