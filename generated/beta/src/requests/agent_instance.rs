// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentInstance`](models::AgentInstance): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.agent_registry().agent_instances().id(id)`.
#[derive(Clone, Debug)]
pub struct AgentInstanceResource(mg::One<models::AgentInstance>);

mg::builder! { AgentInstanceResource: mg::One<models::AgentInstance> }

impl AgentInstanceResource {
    /// `…/agentCardManifest`: [`AgentCardManifest`](models::AgentCardManifest).
    ///
    /// Least privileged permission to read: `AgentInstance.Read.All` with
    /// `AgentCardManifest.Read.All` with `AgentInstance.Read.All` or `AgentInstance.ReadWrite.All`
    /// (delegated), `AgentInstance.Read.All` with `AgentCardManifest.Read.All` with
    /// `AgentInstance.ReadWrite.ManagedBy` or `AgentInstance.Read.All` or
    /// `AgentInstance.ReadWrite.All` (application).
    #[inline]
    pub fn agent_card_manifest(
        &self,
    ) -> requests::agent_card_manifest::AgentCardManifestResource {
        mg::navigate(self, "agentCardManifest")
    }

    /// `…/collections`: many [`AgentCollection`](models::AgentCollection).
    ///
    /// Least privileged permission to read: `AgentInstance.Read.All` (delegated, application).
    #[inline]
    pub fn collections(&self) -> requests::agent_collection::AgentCollectionCollection {
        mg::navigate(self, "collections")
    }
}

/// Requests on a collection of [`AgentInstance`](models::AgentInstance): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.agent_registry().agent_instances()`.
pub type AgentInstanceCollection = mg::Many<
    models::AgentInstance,
    AgentInstanceResource,
>;
