// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCardManifest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentcardmanifest?view=graph-rest-beta>
    AgentCardManifest "microsoft.graph.agentCardManifest" "entity" : super::Entity;
    /// `capabilities`: agentCapabilities, not null
    capabilities "capabilities" "r": mg::Boxed<super::AgentCapabilities>,
    /// `createdBy`: String, immutable
    created_by "createdBy" "i": String,
    /// `createdDateTime`: DateTimeOffset, immutable
    created_date_time "createdDateTime" "i": mg::DateTimeOffset,
    /// `defaultInputModes`: Collection(String), items not null
    default_input_modes "defaultInputModes" "r": Vec<String>,
    /// `defaultOutputModes`: Collection(String), items not null
    default_output_modes "defaultOutputModes" "r": Vec<String>,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
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
    /// `ownerIds`: Collection(String), items not null
    owner_ids "ownerIds" "r": Vec<String>,
    /// `protocolVersion`: String, not null
    protocol_version "protocolVersion" "r": String,
    /// `provider`: agentProvider
    provider "provider": mg::Boxed<super::AgentProvider>,
    /// `security`: Collection(securityRequirement)
    security "security": Vec<super::SecurityRequirement>,
    /// `securitySchemes`: securitySchemes
    security_schemes "securitySchemes": mg::Boxed<super::SecuritySchemes>,
    /// `skills`: Collection(agentSkill), items not null
    skills "skills" "r": Vec<super::AgentSkill>,
    /// `supportsAuthenticatedExtendedCard`: Boolean, not null
    supports_authenticated_extended_card "supportsAuthenticatedExtendedCard" "r": bool,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { AgentCardManifest: super::Entity }
