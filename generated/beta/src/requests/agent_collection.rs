// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentCollection`](models::AgentCollection): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.agent_registry().agent_collections().id(id)`.
#[derive(Clone, Debug)]
pub struct AgentCollectionResource(mg::One<models::AgentCollection>);

mg::builder! { AgentCollectionResource: mg::One<models::AgentCollection> }

impl AgentCollectionResource {
    /// `…/members`: many [`AgentInstance`](models::AgentInstance).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `AgentCollection.Read.All` (delegated, application).
    #[inline]
    pub fn members(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::agent_instance::AgentInstanceCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`AgentCollection`](models::AgentCollection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.agent_registry().agent_collections()`.
pub type AgentCollectionCollection = mg::Many<
    models::AgentCollection,
    AgentCollectionResource,
>;
