// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesAgent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`OnPremisesAgentCollection`](crate::requests::on_premises_agent::OnPremisesAgentCollection),
/// for example `graph.on_premises_publishing_profiles().id(id).agents()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta
pub struct OnPremisesAgent {
    /// `externalIp`. Never null.
    pub external_ip: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `machineName`. Never null.
    pub machine_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::AgentStatus>>,
    /// `supportedPublishingTypes`.
    pub supported_publishing_types: mg::Field<
        Vec<mg::Open<super::OnPremisesPublishingType>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesAgent: "microsoft.graph.onPremisesAgent", entity, base super::Entity;
    external_ip: "externalIp" required,
    id: "id" key required,
    machine_name: "machineName" required,
    status: "status" required,
    supported_publishing_types: "supportedPublishingTypes" required,
}

mg::derived_from! { OnPremisesAgent: super::Entity }

impl OnPremisesAgent {
    /// `agentGroups`: many [`OnPremisesAgentGroup`](super::OnPremisesAgentGroup).
    pub const AGENT_GROUPS: mg::Nav<OnPremisesAgent, Vec<super::OnPremisesAgentGroup>> = mg::Nav::new(
        "agentGroups",
    );
}
