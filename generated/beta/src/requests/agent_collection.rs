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
