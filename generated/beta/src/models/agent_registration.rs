// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentRegistration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AgentRegistrationCollection`], for example `graph.copilot().agent_registrations()`.
///
/// [`AgentRegistrationCollection`]: crate::requests::agent_registration::AgentRegistrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentregistration?view=graph-rest-beta
pub struct AgentRegistration {
    /// `agentCard`.
    pub agent_card: mg::Field<mg::Json>,
    /// `agentIdentityBlueprintId`.
    pub agent_identity_blueprint_id: mg::Field<String>,
    /// `agentIdentityId`.
    pub agent_identity_id: mg::Field<String>,
    /// `createdBy`. Never null.
    pub created_by: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastPublishedBy`.
    pub last_published_by: mg::Field<String>,
    /// `managedByAppId`.
    pub managed_by_app_id: mg::Field<String>,
    /// `originatingStore`.
    pub originating_store: mg::Field<String>,
    /// `ownerIds`.
    pub owner_ids: mg::Field<Vec<String>>,
    /// `sourceAgentId`.
    pub source_agent_id: mg::Field<String>,
    /// `sourceCreatedDateTime`. Never null.
    pub source_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sourceLastModifiedDateTime`. Never null.
    pub source_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentRegistration: "microsoft.graph.agentRegistration", entity, base super::Entity;
    agent_card: "agentCard",
    agent_identity_blueprint_id: "agentIdentityBlueprintId",
    agent_identity_id: "agentIdentityId",
    created_by: "createdBy" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_published_by: "lastPublishedBy",
    managed_by_app_id: "managedByAppId",
    originating_store: "originatingStore",
    owner_ids: "ownerIds" required,
    source_agent_id: "sourceAgentId",
    source_created_date_time: "sourceCreatedDateTime" required,
    source_last_modified_date_time: "sourceLastModifiedDateTime" required,
}

mg::derived_from! { AgentRegistration: super::Entity }
