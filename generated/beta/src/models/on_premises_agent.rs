// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesAgent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta>
    OnPremisesAgent "microsoft.graph.onPremisesAgent" "entity" : super::Entity;
    /// `externalIp`: String, not null
    external_ip "externalIp" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `machineName`: String, not null
    machine_name "machineName" "r": String,
    /// `status`: agentStatus, not null
    status "status" "r": mg::Open<super::AgentStatus>,
    /// `supportedPublishingTypes`: Collection(onPremisesPublishingType), items not null
    supported_publishing_types "supportedPublishingTypes" "r": Vec<mg::Open<super::OnPremisesPublishingType>>,
}

mg::derived_from! { OnPremisesAgent: super::Entity }

impl OnPremisesAgent {
    /// `agentGroups`: many `onPremisesAgentGroup`
    pub const AGENT_GROUPS: mg::Nav<OnPremisesAgent, Vec<super::OnPremisesAgentGroup>> = mg::Nav::new(
        "agentGroups",
    );
}
