// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcPoolAssignment`](models::CloudPcPoolAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().cloud_pc_pools().id(id).assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcPoolAssignmentResource(mg::One<models::CloudPcPoolAssignment>);

mg::builder! { CloudPcPoolAssignmentResource: mg::One<models::CloudPcPoolAssignment> }

impl CloudPcPoolAssignmentResource {
    /// `…/microsoft.graph.cloudPcAgentPoolUserAssignment`: cast to
    /// [`CloudPcAgentPoolUserAssignment`](models::CloudPcAgentPoolUserAssignment).
    #[doc(alias = "microsoft.graph.cloudPcAgentPoolUserAssignment")]
    #[inline]
    pub fn cast_to_cloud_pc_agent_pool_user_assignment(
        &self,
    ) -> requests::cloud_pc_agent_pool_user_assignment::CloudPcAgentPoolUserAssignmentResource {
        mg::navigate(self, "microsoft.graph.cloudPcAgentPoolUserAssignment")
    }
}

/// Requests on a collection of [`CloudPcPoolAssignment`](models::CloudPcPoolAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().cloud_pc_pools().id(id).assignments()`.
#[derive(Clone, Debug)]
pub struct CloudPcPoolAssignmentCollection(
    mg::Many<models::CloudPcPoolAssignment, CloudPcPoolAssignmentResource>,
);

mg::builder! { CloudPcPoolAssignmentCollection: mg::Many<models::CloudPcPoolAssignment, CloudPcPoolAssignmentResource> }

impl CloudPcPoolAssignmentCollection {
    /// `…/microsoft.graph.cloudPcAgentPoolUserAssignment`: the members that are
    /// [`CloudPcAgentPoolUserAssignment`](models::CloudPcAgentPoolUserAssignment).
    #[doc(alias = "microsoft.graph.cloudPcAgentPoolUserAssignment")]
    #[inline]
    pub fn cast_to_cloud_pc_agent_pool_user_assignment(
        &self,
    ) -> requests::cloud_pc_agent_pool_user_assignment::CloudPcAgentPoolUserAssignmentCollection {
        mg::navigate(self, "microsoft.graph.cloudPcAgentPoolUserAssignment")
    }
}
