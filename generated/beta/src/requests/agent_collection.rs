// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agentCollection`, by its URL.
    ///
    /// For example `/agentRegistry/agentCollections/{agentCollection-id}`.
    AgentCollectionResource(mg::One<models::AgentCollection>)
}

impl AgentCollectionResource {
    /// `…/members`: many `agentInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AgentCollection.Read.All**, AgentCollection.ReadWrite.All, AgentCollection.Read.Global, AgentCollection.Read.Quarantined, AgentCollection.ReadWrite.Global, AgentCollection.ReadWrite.Quarantined | **AgentCollection.Read.All**, AgentCollection.ReadWrite.ManagedBy, AgentCollection.ReadWrite.All |
    /// | `POST …/$ref` | **AgentCollection.ReadWrite.All** with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCollection.ReadWrite.Global with AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCollection.ReadWrite.Quarantined with AgentInstance.Read.All or AgentInstance.ReadWrite.All | **AgentCollection.ReadWrite.All** with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All, AgentCollection.ReadWrite.ManagedBy with AgentInstance.ReadWrite.ManagedBy or AgentInstance.Read.All or AgentInstance.ReadWrite.All |
    /// | `POST …/{id}/$ref` | **AgentInstance.Read.All** with AgentCollection.ReadWrite.All or AgentCollection.ReadWrite.Global or AgentCollection.ReadWrite.Quarantined, AgentInstance.ReadWrite.All with AgentCollection.ReadWrite.All or AgentCollection.ReadWrite.Global or AgentCollection.ReadWrite.Quarantined | **AgentInstance.Read.All** with AgentCollection.ReadWrite.ManagedBy or AgentCollection.ReadWrite.All, AgentInstance.ReadWrite.ManagedBy with AgentCollection.ReadWrite.ManagedBy or AgentCollection.ReadWrite.All, AgentInstance.ReadWrite.All with AgentCollection.ReadWrite.ManagedBy or AgentCollection.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.Global, AgentCollection.ReadWrite.Quarantined | **AgentCollection.ReadWrite.All**, AgentCollection.ReadWrite.ManagedBy |
    #[inline]
    pub fn members(&self) -> requests::agent_instance::AgentInstanceCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.agentCollection`, by its URL.
///
/// For example `/agentRegistry/agentCollections`.
pub type AgentCollectionCollection = mg::Many<
    models::AgentCollection,
    AgentCollectionResource,
>;
