// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcPool`, by its URL.
    ///
    /// For example `/me/cloudPcPools/{cloudPcPool-id}`.
    CloudPcPoolResource(mg::One<models::CloudPcPool>)
}

impl CloudPcPoolResource {
    /// `…/assignments`: many `cloudPcPoolAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_pool_assignment::CloudPcPoolAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/microsoft.graph.cloudPcAgentPool`
    #[inline]
    pub fn as_cloud_pc_agent_pool(
        &self,
    ) -> requests::cloud_pc_agent_pool::CloudPcAgentPoolResource {
        mg::to(self, "microsoft.graph.cloudPcAgentPool")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcPool`, by its URL.
    ///
    /// For example `/me/cloudPcPools`.
    CloudPcPoolCollection(mg::Many<models::CloudPcPool, CloudPcPoolResource>)
}

impl CloudPcPoolCollection {
    /// `…/microsoft.graph.cloudPcAgentPool`
    #[inline]
    pub fn as_cloud_pc_agent_pool(
        &self,
    ) -> requests::cloud_pc_agent_pool::CloudPcAgentPoolCollection {
        mg::to(self, "microsoft.graph.cloudPcAgentPool")
    }
}
