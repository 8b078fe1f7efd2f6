// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`][reference],
/// derived from [`Finding`](super::Finding).
///
/// Requests: [`VirtualMachineWithAwsStorageBucketAccessFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_virtual_machine_with_aws_storage_bucket_access_finding()
/// ```
///
/// [`VirtualMachineWithAwsStorageBucketAccessFindingCollection`]: crate::requests::virtual_machine_with_aws_storage_bucket_access_finding::VirtualMachineWithAwsStorageBucketAccessFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualmachinewithawsstoragebucketaccessfinding?view=graph-rest-beta
pub struct VirtualMachineWithAwsStorageBucketAccessFinding {
    /// `accessibleCount`. Never null.
    pub accessible_count: mg::Field<i32>,
    /// `bucketCount`. Never null.
    pub bucket_count: mg::Field<i32>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualMachineWithAwsStorageBucketAccessFinding: "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding", entity, base super::Finding;
    accessible_count: "accessibleCount" required,
    bucket_count: "bucketCount" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { VirtualMachineWithAwsStorageBucketAccessFinding: super::Finding, super::Entity }

impl VirtualMachineWithAwsStorageBucketAccessFinding {
    /// `ec2Instance`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const EC2_INSTANCE: mg::Nav<
        VirtualMachineWithAwsStorageBucketAccessFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("ec2Instance");
    /// `role`: [`AwsRole`](super::AwsRole).
    pub const ROLE: mg::Nav<
        VirtualMachineWithAwsStorageBucketAccessFinding,
        super::AwsRole,
    > = mg::Nav::new("role");
}
