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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentCardManifest.Read.All**, AgentCardManifest.ReadWrite.All | **AgentCardManifest.Read.All**, AgentCardManifest.ReadWrite.ManagedBy, AgentCardManifest.ReadWrite.All |
    /// | `GET …/{id}` | **AgentCardManifest.Read.All**, AgentCardManifest.ReadWrite.All | **AgentCardManifest.Read.All**, AgentCardManifest.ReadWrite.ManagedBy, AgentCardManifest.ReadWrite.All |
    /// | `PATCH …/{id}` | **AgentCardManifest.ReadWrite.All** | **AgentCardManifest.ReadWrite.All**, AgentCardManifest.ReadWrite.ManagedBy |
    #[inline]
    pub fn agent_card_manifests(
        &self,
    ) -> requests::agent_card_manifest::AgentCardManifestCollection {
        mg::to(self, "agentCardManifests")
    }

    /// `…/agentCollections`: many `agentCollection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentCollection.Read.All**, AgentCollection.ReadWrite.All | **AgentCollection.Read.All**, AgentCollection.ReadWrite.ManagedBy, AgentCollection.ReadWrite.All |
    /// | `GET …/{id}` | **AgentCollection.Read.All**, AgentCollection.ReadWrite.All, AgentCollection.Read.Global, AgentCollection.Read.Quarantined, AgentCollection.ReadWrite.Global, AgentCollection.ReadWrite.Quarantined | **AgentCollection.Read.All**, AgentCollection.ReadWrite.ManagedBy, AgentCollection.ReadWrite.All |
    /// | `POST` | **AgentCollection.ReadWrite.All** | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.ManagedBy |
    /// | `PATCH …/{id}` | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.Global, AgentCollection.ReadWrite.Quarantined | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.ManagedBy |
    /// | `DELETE …/{id}` | **AgentCollection.ReadWrite.All** | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.ManagedBy |
    #[inline]
    pub fn agent_collections(
        &self,
    ) -> requests::agent_collection::AgentCollectionCollection {
        mg::to(self, "agentCollections")
    }

    /// `…/agentInstances`: many `agentInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/agentRegistry/agentInstances` | **AgentInstance.Read.All**, AgentInstance.ReadWrite.All | **AgentInstance.Read.All**, AgentInstance.ReadWrite.ManagedBy, AgentInstance.ReadWrite.All |
    /// | `GET` `/agentRegistry/agentInstances?$filter=agentCardManifest/id eq '{id}'` | **AgentInstance.Read.All** with AgentCardManifest.Read.All, AgentCardManifest.Read.All with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCardManifest.ReadWrite.All with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.All with AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All | **AgentInstance.Read.All** with AgentCardManifest.Read.All, AgentCardManifest.ReadWrite.ManagedBy with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.ManagedBy with AgentCardManifest.ReadWrite.ManagedBy or AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All, AgentCardManifest.Read.All with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCardManifest.ReadWrite.All with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentInstance.ReadWrite.All with AgentCardManifest.ReadWrite.ManagedBy or AgentCardManifest.Read.All or AgentCardManifest.ReadWrite.All |
    /// | `GET …/{id}` | **AgentInstance.Read.All**, AgentInstance.ReadWrite.All | **AgentInstance.Read.All**, AgentInstance.ReadWrite.ManagedBy, AgentInstance.ReadWrite.All |
    /// | `POST` | **AgentInstance.ReadWrite.All** | **AgentInstance.ReadWrite.All**, AgentInstance.ReadWrite.ManagedBy |
    /// | `PATCH …/{id}` | **AgentInstance.ReadWrite.All** | **AgentInstance.ReadWrite.All**, AgentInstance.ReadWrite.ManagedBy |
    /// | `DELETE …/{id}` | **AgentInstance.ReadWrite.All** | **AgentInstance.ReadWrite.All**, AgentInstance.ReadWrite.ManagedBy |
    #[inline]
    pub fn agent_instances(&self) -> requests::agent_instance::AgentInstanceCollection {
        mg::to(self, "agentInstances")
    }
}
