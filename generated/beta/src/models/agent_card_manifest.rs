// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCardManifest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentcardmanifest?view=graph-rest-beta>
    AgentCardManifest "microsoft.graph.agentCardManifest" "entity" : super::Entity;
    /// `capabilities`: agentCapabilities
    capabilities "capabilities": mg::Boxed<super::AgentCapabilities>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `defaultInputModes`: Collection(String)
    default_input_modes "defaultInputModes": Vec<String>,
    /// `defaultOutputModes`: Collection(String)
    default_output_modes "defaultOutputModes": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `documentationUrl`: String
    documentation_url "documentationUrl": String,
    /// `iconUrl`: String
    icon_url "iconUrl": String,
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
    /// `protocolVersion`: String
    protocol_version "protocolVersion": String,
    /// `provider`: agentProvider
    provider "provider": mg::Boxed<super::AgentProvider>,
    /// `security`: Collection(securityRequirement)
    security "security": Vec<super::SecurityRequirement>,
    /// `securitySchemes`: securitySchemes
    security_schemes "securitySchemes": mg::Boxed<super::SecuritySchemes>,
    /// `skills`: Collection(agentSkill)
    skills "skills": Vec<super::AgentSkill>,
    /// `supportsAuthenticatedExtendedCard`: Boolean
    supports_authenticated_extended_card "supportsAuthenticatedExtendedCard": bool,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { AgentCardManifest: super::Entity }
