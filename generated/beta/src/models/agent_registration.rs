// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentRegistration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentregistration?view=graph-rest-beta>
    AgentRegistration "microsoft.graph.agentRegistration" "entity" : super::Entity;
    /// `agentCard`: Json
    agent_card "agentCard": mg::Json,
    /// `agentIdentityBlueprintId`: String
    agent_identity_blueprint_id "agentIdentityBlueprintId": String,
    /// `agentIdentityId`: String
    agent_identity_id "agentIdentityId": String,
    /// `createdBy`: String, not null
    created_by "createdBy" "r": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastPublishedBy`: String
    last_published_by "lastPublishedBy": String,
    /// `managedByAppId`: String
    managed_by_app_id "managedByAppId": String,
    /// `originatingStore`: String
    originating_store "originatingStore": String,
    /// `ownerIds`: Collection(String), items not null
    owner_ids "ownerIds" "r": Vec<String>,
    /// `sourceAgentId`: String
    source_agent_id "sourceAgentId": String,
    /// `sourceCreatedDateTime`: DateTimeOffset, not null
    source_created_date_time "sourceCreatedDateTime" "r": mg::DateTimeOffset,
    /// `sourceLastModifiedDateTime`: DateTimeOffset, not null
    source_last_modified_date_time "sourceLastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { AgentRegistration: super::Entity }
