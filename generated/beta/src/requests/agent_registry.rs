// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentRegistry`](models::AgentRegistry): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.agent_registry()`.
#[derive(Clone, Debug)]
pub struct AgentRegistryResource(mg::One<models::AgentRegistry>);

mg::builder! { AgentRegistryResource: mg::One<models::AgentRegistry> }

impl AgentRegistryResource {
    /// `…/agentCardManifests`: many [`AgentCardManifest`](models::AgentCardManifest).
    ///
    /// Not available here: `create` and `delete`.
    ///
    /// Least privileged permission to read: `AgentCardManifest.Read.All` (delegated, application).
    #[inline]
    pub fn agent_card_manifests(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::agent_card_manifest::AgentCardManifestCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "agentCardManifests")
    }

    /// `…/agentCollections`: many [`AgentCollection`](models::AgentCollection).
    ///
    /// Least privileged permission to read: `AgentCollection.Read.All` (delegated, application).
    #[inline]
    pub fn agent_collections(
        &self,
    ) -> requests::agent_collection::AgentCollectionCollection {
        mg::navigate(self, "agentCollections")
    }

    /// `…/agentInstances`: many [`AgentInstance`](models::AgentInstance).
    #[inline]
    pub fn agent_instances(&self) -> requests::agent_instance::AgentInstanceCollection {
        mg::navigate(self, "agentInstances")
    }
}
