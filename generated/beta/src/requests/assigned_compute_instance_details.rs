// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.assignedComputeInstanceDetails`, by its URL.
    AssignedComputeInstanceDetailsResource(mg::One<models::AssignedComputeInstanceDetails>)
}

impl AssignedComputeInstanceDetailsResource {
    /// `…/accessedStorageBuckets`: many `authorizationSystemResource`
    #[inline]
    pub fn accessed_storage_buckets(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceCollection {
        mg::to(self, "accessedStorageBuckets")
    }

    /// `…/assignedComputeInstance`: `authorizationSystemResource`
    #[inline]
    pub fn assigned_compute_instance(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "assignedComputeInstance")
    }
}

/// A collection of `microsoft.graph.assignedComputeInstanceDetails`, by its URL.
pub type AssignedComputeInstanceDetailsCollection = mg::Many<
    models::AssignedComputeInstanceDetails,
    AssignedComputeInstanceDetailsResource,
>;
