// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentRegistry`, by its URL.
    ///
    /// For example `/agentRegistry`.
    AgentRegistryResource(mg::One<models::AgentRegistry>)
}

impl AgentRegistryResource {
    /// `…/agentCardManifests`: many `agentCardManifest`
    #[inline]
    pub fn agent_card_manifests(
        &self,
    ) -> requests::agent_card_manifest::AgentCardManifestCollection {
        mg::to(self, "agentCardManifests")
    }

    /// `…/agentCollections`: many `agentCollection`
    #[inline]
    pub fn agent_collections(
        &self,
    ) -> requests::agent_collection::AgentCollectionCollection {
        mg::to(self, "agentCollections")
    }

    /// `…/agentInstances`: many `agentInstance`
    #[inline]
    pub fn agent_instances(&self) -> requests::agent_instance::AgentInstanceCollection {
        mg::to(self, "agentInstances")
    }
}
