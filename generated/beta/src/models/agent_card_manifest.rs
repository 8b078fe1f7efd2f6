// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentCardManifest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AgentCardManifestCollection`], for example
/// `graph.agent_registry().agent_card_manifests()`.
///
/// [`AgentCardManifestCollection`]: crate::requests::agent_card_manifest::AgentCardManifestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentcardmanifest?view=graph-rest-beta
pub struct AgentCardManifest {
    /// `capabilities`. Never null.
    pub capabilities: mg::Field<mg::Boxed<super::AgentCapabilities>>,
    /// `createdBy`. Set on creation only.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`. Set on creation only.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultInputModes`.
    pub default_input_modes: mg::Field<Vec<String>>,
    /// `defaultOutputModes`.
    pub default_output_modes: mg::Field<Vec<String>>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `documentationUrl`.
    pub documentation_url: mg::Field<String>,
    /// `iconUrl`.
    pub icon_url: mg::Field<String>,
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
    /// `protocolVersion`. Never null.
    pub protocol_version: mg::Field<String>,
    /// `provider`.
    pub provider: mg::Field<mg::Boxed<super::AgentProvider>>,
    /// `security`.
    pub security: mg::Field<Vec<super::SecurityRequirement>>,
    /// `securitySchemes`.
    pub security_schemes: mg::Field<mg::Boxed<super::SecuritySchemes>>,
    /// `skills`.
    pub skills: mg::Field<Vec<super::AgentSkill>>,
    /// `supportsAuthenticatedExtendedCard`. Never null.
    pub supports_authenticated_extended_card: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentCardManifest: "microsoft.graph.agentCardManifest", entity, base super::Entity;
    capabilities: "capabilities" required,
    created_by: "createdBy" immutable,
    created_date_time: "createdDateTime" immutable,
    default_input_modes: "defaultInputModes" required,
    default_output_modes: "defaultOutputModes" required,
    description: "description" required,
    display_name: "displayName" required,
    documentation_url: "documentationUrl",
    icon_url: "iconUrl",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    managed_by: "managedBy",
    originating_store: "originatingStore",
    owner_ids: "ownerIds" required,
    protocol_version: "protocolVersion" required,
    provider: "provider",
    security: "security",
    security_schemes: "securitySchemes",
    skills: "skills" required,
    supports_authenticated_extended_card: "supportsAuthenticatedExtendedCard" required,
    version: "version" required,
}

mg::derived_from! { AgentCardManifest: super::Entity }
