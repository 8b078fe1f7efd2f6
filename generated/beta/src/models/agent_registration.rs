// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentRegistration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentregistration?view=graph-rest-beta>
    AgentRegistration "microsoft.graph.agentRegistration" "entity" : super::Entity;
    /// `agentIdentityBlueprintId`: String
    agent_identity_blueprint_id "agentIdentityBlueprintId": String,
    /// `agentIdentityId`: String
    agent_identity_id "agentIdentityId": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastPublishedBy`: String
    last_published_by "lastPublishedBy": String,
    /// `managedByAppId`: String
    managed_by_app_id "managedByAppId": String,
    /// `originatingStore`: String
    originating_store "originatingStore": String,
    /// `ownerIds`: Collection(String)
    owner_ids "ownerIds": Vec<String>,
    /// `sourceAgentId`: String
    source_agent_id "sourceAgentId": String,
    /// `sourceCreatedDateTime`: DateTimeOffset
    source_created_date_time "sourceCreatedDateTime": mg::DateTimeOffset,
    /// `sourceLastModifiedDateTime`: DateTimeOffset
    source_last_modified_date_time "sourceLastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AgentRegistration: super::Entity }
