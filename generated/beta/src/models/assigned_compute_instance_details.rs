// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedComputeInstanceDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/assignedcomputeinstancedetails?view=graph-rest-beta>
    AssignedComputeInstanceDetails "microsoft.graph.assignedComputeInstanceDetails" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AssignedComputeInstanceDetails: super::Entity }

impl AssignedComputeInstanceDetails {
    /// `accessedStorageBuckets`: many `authorizationSystemResource`
    pub const ACCESSED_STORAGE_BUCKETS: mg::Nav<
        AssignedComputeInstanceDetails,
        Vec<super::AuthorizationSystemResource>,
    > = mg::Nav::new("accessedStorageBuckets");
    /// `assignedComputeInstance`: `authorizationSystemResource`
    pub const ASSIGNED_COMPUTE_INSTANCE: mg::Nav<
        AssignedComputeInstanceDetails,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("assignedComputeInstance");
}
