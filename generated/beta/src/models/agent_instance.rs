// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentInstance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentinstance?view=graph-rest-beta>
    AgentInstance "microsoft.graph.agentInstance" "entity" : super::Entity;
    /// `additionalInterfaces`: Collection(agentInterface)
    additional_interfaces "additionalInterfaces": Vec<super::AgentInterface>,
    /// `agentIdentityBlueprintId`: String
    agent_identity_blueprint_id "agentIdentityBlueprintId": String,
    /// `agentIdentityId`: String
    agent_identity_id "agentIdentityId": String,
    /// `agentUserId`: String
    agent_user_id "agentUserId": String,
    /// `createdBy`: String, immutable
    created_by "createdBy" "i": String,
    /// `createdDateTime`: DateTimeOffset, immutable
    created_date_time "createdDateTime" "i": mg::DateTimeOffset,
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
    /// `preferredTransport`: String
    preferred_transport "preferredTransport": String,
    /// `signatures`: Collection(agentCardSignature)
    signatures "signatures": Vec<super::AgentCardSignature>,
    /// `sourceAgentId`: String
    source_agent_id "sourceAgentId": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { AgentInstance: super::Entity }

impl AgentInstance {
    /// `agentCardManifest`: `agentCardManifest`
    pub const AGENT_CARD_MANIFEST: mg::Nav<AgentInstance, super::AgentCardManifest> = mg::Nav::new(
        "agentCardManifest",
    );
    /// `collections`: many `agentCollection`
    pub const COLLECTIONS: mg::Nav<AgentInstance, Vec<super::AgentCollection>> = mg::Nav::new(
        "collections",
    );
}
