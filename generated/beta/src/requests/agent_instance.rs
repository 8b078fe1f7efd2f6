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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentInstance.Read.All** with AgentCardManifest.Read.All, AgentCardManifest.Read.All with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCardManifest.ReadWrite.All with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.All with AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All | **AgentInstance.Read.All** with AgentCardManifest.Read.All, AgentCardManifest.ReadWrite.ManagedBy with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.ManagedBy with AgentCardManifest.ReadWrite.ManagedBy or AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All, AgentCardManifest.Read.All with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCardManifest.ReadWrite.All with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.All with AgentCardManifest.ReadWrite.ManagedBy or AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All |
    #[inline]
    pub fn agent_card_manifest(
        &self,
    ) -> requests::agent_card_manifest::AgentCardManifestResource {
        mg::to(self, "agentCardManifest")
    }

    /// `…/collections`: many `agentCollection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentInstance.Read.All**, AgentInstance.ReadWrite.All | **AgentInstance.Read.All**, AgentInstance.ReadWrite.ManagedBy, AgentInstance.ReadWrite.All |
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
