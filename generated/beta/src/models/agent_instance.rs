// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentInstance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AgentInstanceCollection`](crate::requests::agent_instance::AgentInstanceCollection),
/// for example `graph.agent_registry().agent_instances()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentinstance?view=graph-rest-beta
pub struct AgentInstance {
    /// `additionalInterfaces`.
    pub additional_interfaces: mg::Field<Vec<super::AgentInterface>>,
    /// `agentIdentityBlueprintId`.
    pub agent_identity_blueprint_id: mg::Field<String>,
    /// `agentIdentityId`.
    pub agent_identity_id: mg::Field<String>,
    /// `agentUserId`.
    pub agent_user_id: mg::Field<String>,
    /// `createdBy`. Set on creation only.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`. Set on creation only.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `preferredTransport`.
    pub preferred_transport: mg::Field<String>,
    /// `signatures`.
    pub signatures: mg::Field<Vec<super::AgentCardSignature>>,
    /// `sourceAgentId`.
    pub source_agent_id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentInstance: "microsoft.graph.agentInstance", entity, base super::Entity;
    additional_interfaces: "additionalInterfaces",
    agent_identity_blueprint_id: "agentIdentityBlueprintId",
    agent_identity_id: "agentIdentityId",
    agent_user_id: "agentUserId",
    created_by: "createdBy" immutable,
    created_date_time: "createdDateTime" immutable,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    managed_by: "managedBy",
    originating_store: "originatingStore",
    owner_ids: "ownerIds" required,
    preferred_transport: "preferredTransport",
    signatures: "signatures",
    source_agent_id: "sourceAgentId",
    url: "url",
}

mg::derived_from! { AgentInstance: super::Entity }

impl AgentInstance {
    /// `agentCardManifest`: [`AgentCardManifest`](super::AgentCardManifest).
    pub const AGENT_CARD_MANIFEST: mg::Nav<AgentInstance, super::AgentCardManifest> = mg::Nav::new(
        "agentCardManifest",
    );
    /// `collections`: many [`AgentCollection`](super::AgentCollection).
    pub const COLLECTIONS: mg::Nav<AgentInstance, Vec<super::AgentCollection>> = mg::Nav::new(
        "collections",
    );
}
