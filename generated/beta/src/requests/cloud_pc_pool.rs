// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcPool`](models::CloudPcPool): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().cloud_pc_pools().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcPoolResource(mg::One<models::CloudPcPool>);

mg::builder! { CloudPcPoolResource: mg::One<models::CloudPcPool> }

impl CloudPcPoolResource {
    /// `…/assignments`: many [`CloudPcPoolAssignment`](models::CloudPcPoolAssignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_pool_assignment::CloudPcPoolAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/microsoft.graph.cloudPcAgentPool`: cast to
    /// [`CloudPcAgentPool`](models::CloudPcAgentPool).
    #[doc(alias = "microsoft.graph.cloudPcAgentPool")]
    #[inline]
    pub fn cast_to_cloud_pc_agent_pool(
        &self,
    ) -> requests::cloud_pc_agent_pool::CloudPcAgentPoolResource {
        mg::navigate(self, "microsoft.graph.cloudPcAgentPool")
    }
}

/// Requests on a collection of [`CloudPcPool`](models::CloudPcPool): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().cloud_pc_pools()`.
#[derive(Clone, Debug)]
pub struct CloudPcPoolCollection(mg::Many<models::CloudPcPool, CloudPcPoolResource>);

mg::builder! { CloudPcPoolCollection: mg::Many<models::CloudPcPool, CloudPcPoolResource> }

impl CloudPcPoolCollection {
    /// `…/microsoft.graph.cloudPcAgentPool`: the members that are
    /// [`CloudPcAgentPool`](models::CloudPcAgentPool).
    #[doc(alias = "microsoft.graph.cloudPcAgentPool")]
    #[inline]
    pub fn cast_to_cloud_pc_agent_pool(
        &self,
    ) -> requests::cloud_pc_agent_pool::CloudPcAgentPoolCollection {
        mg::navigate(self, "microsoft.graph.cloudPcAgentPool")
    }
}
