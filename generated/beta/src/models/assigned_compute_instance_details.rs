// @generated
use crate::mg;

/// Entity type [`microsoft.graph.assignedComputeInstanceDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AssignedComputeInstanceDetailsCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_aws_security_group_finding()
///     .assigned_compute_instances_details()
/// ```
///
/// [`AssignedComputeInstanceDetailsCollection`]: crate::requests::assigned_compute_instance_details::AssignedComputeInstanceDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/assignedcomputeinstancedetails?view=graph-rest-beta
pub struct AssignedComputeInstanceDetails {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedComputeInstanceDetails: "microsoft.graph.assignedComputeInstanceDetails", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AssignedComputeInstanceDetails: super::Entity }

impl AssignedComputeInstanceDetails {
    /// `accessedStorageBuckets`: many
    /// [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const ACCESSED_STORAGE_BUCKETS: mg::Nav<
        AssignedComputeInstanceDetails,
        Vec<super::AuthorizationSystemResource>,
    > = mg::Nav::new("accessedStorageBuckets");
    /// `assignedComputeInstance`:
    /// [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const ASSIGNED_COMPUTE_INSTANCE: mg::Nav<
        AssignedComputeInstanceDetails,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("assignedComputeInstance");
}
