// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentRegistry`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentregistry?view=graph-rest-beta>
    AgentRegistry "microsoft.graph.agentRegistry" "entity";
}

impl AgentRegistry {
    /// `agentCardManifests`: many `agentCardManifest`, contained
    pub const AGENT_CARD_MANIFESTS: mg::Nav<
        AgentRegistry,
        Vec<super::AgentCardManifest>,
    > = mg::Nav::new("agentCardManifests");
    /// `agentCollections`: many `agentCollection`, contained
    pub const AGENT_COLLECTIONS: mg::Nav<AgentRegistry, Vec<super::AgentCollection>> = mg::Nav::new(
        "agentCollections",
    );
    /// `agentInstances`: many `agentInstance`, contained
    pub const AGENT_INSTANCES: mg::Nav<AgentRegistry, Vec<super::AgentInstance>> = mg::Nav::new(
        "agentInstances",
    );
}
