// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentCollection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`AgentCollectionCollection`](crate::requests::agent_collection::AgentCollectionCollection), for
/// example `graph.agent_registry().agent_collections()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentcollection?view=graph-rest-beta
pub struct AgentCollection {
    /// `createdBy`. Set on creation only.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`. Set on creation only.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedBy`.
    pub managed_by: mg::Field<String>,
    /// `originatingStore`.
    pub originating_store: mg::Field<String>,
    /// `ownerIds`.
    pub owner_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentCollection: "microsoft.graph.agentCollection", entity, base super::Entity;
    created_by: "createdBy" immutable,
    created_date_time: "createdDateTime" immutable,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    managed_by: "managedBy",
    originating_store: "originatingStore",
    owner_ids: "ownerIds" required,
}

mg::derived_from! { AgentCollection: super::Entity }

impl AgentCollection {
    /// `members`: many [`AgentInstance`](super::AgentInstance).
    pub const MEMBERS: mg::Nav<AgentCollection, Vec<super::AgentInstance>> = mg::Nav::new(
        "members",
    );
}
