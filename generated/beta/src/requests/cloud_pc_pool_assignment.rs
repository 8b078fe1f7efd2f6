// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcPoolAssignment`, by its URL.
    ///
    /// For example `/me/cloudPcPools/{cloudPcPool-id}/assignments/{cloudPcPoolAssignment-id}`.
    CloudPcPoolAssignmentResource(mg::One<models::CloudPcPoolAssignment>)
}

impl CloudPcPoolAssignmentResource {
    /// `…/microsoft.graph.cloudPcAgentPoolUserAssignment`
    #[inline]
    pub fn as_cloud_pc_agent_pool_user_assignment(
        &self,
    ) -> requests::cloud_pc_agent_pool_user_assignment::CloudPcAgentPoolUserAssignmentResource {
        mg::to(self, "microsoft.graph.cloudPcAgentPoolUserAssignment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcPoolAssignment`, by its URL.
    ///
    /// For example `/me/cloudPcPools/{cloudPcPool-id}/assignments`.
    CloudPcPoolAssignmentCollection(mg::Many<models::CloudPcPoolAssignment, CloudPcPoolAssignmentResource>)
}

impl CloudPcPoolAssignmentCollection {
    /// `…/microsoft.graph.cloudPcAgentPoolUserAssignment`
    #[inline]
    pub fn as_cloud_pc_agent_pool_user_assignment(
        &self,
    ) -> requests::cloud_pc_agent_pool_user_assignment::CloudPcAgentPoolUserAssignmentCollection {
        mg::to(self, "microsoft.graph.cloudPcAgentPoolUserAssignment")
    }
}
