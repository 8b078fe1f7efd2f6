// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentRegistry`][reference].
///
/// Requests: [`AgentRegistryResource`](crate::requests::agent_registry::AgentRegistryResource), for
/// example `graph.agent_registry()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentregistry?view=graph-rest-beta
pub struct AgentRegistry {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentRegistry: "microsoft.graph.agentRegistry", entity;
}

impl AgentRegistry {
    /// `agentCardManifests`: many [`AgentCardManifest`](super::AgentCardManifest).
    pub const AGENT_CARD_MANIFESTS: mg::Nav<
        AgentRegistry,
        Vec<super::AgentCardManifest>,
    > = mg::Nav::new("agentCardManifests");
    /// `agentCollections`: many [`AgentCollection`](super::AgentCollection).
    pub const AGENT_COLLECTIONS: mg::Nav<AgentRegistry, Vec<super::AgentCollection>> = mg::Nav::new(
        "agentCollections",
    );
    /// `agentInstances`: many [`AgentInstance`](super::AgentInstance).
    pub const AGENT_INSTANCES: mg::Nav<AgentRegistry, Vec<super::AgentInstance>> = mg::Nav::new(
        "agentInstances",
    );
}
