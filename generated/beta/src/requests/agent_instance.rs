// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentInstance`, by its URL.
    ///
    /// For example `/agentRegistry/agentInstances/{agentInstance-id}`.
    AgentInstanceResource(mg::One<models::AgentInstance>)
}

impl AgentInstanceResource {
    /// `…/agentCardManifest`: `agentCardManifest`
    #[inline]
    pub fn agent_card_manifest(
        &self,
    ) -> requests::agent_card_manifest::AgentCardManifestResource {
        mg::to(self, "agentCardManifest")
    }

    /// `…/collections`: many `agentCollection`
    #[inline]
    pub fn collections(&self) -> requests::agent_collection::AgentCollectionCollection {
        mg::to(self, "collections")
    }
}

/// A collection of `microsoft.graph.agentInstance`, by its URL.
///
/// For example `/agentRegistry/agentInstances`.
pub type AgentInstanceCollection = mg::Many<
    models::AgentInstance,
    AgentInstanceResource,
>;
