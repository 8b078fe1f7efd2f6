// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualmachinewithawsstoragebucketaccessfinding?view=graph-rest-beta>
    VirtualMachineWithAwsStorageBucketAccessFinding "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding" "entity" : super::Finding;
    /// `accessibleCount`: Int32, not null
    accessible_count "accessibleCount" "r": i32,
    /// `bucketCount`: Int32, not null
    bucket_count "bucketCount" "r": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { VirtualMachineWithAwsStorageBucketAccessFinding: super::Finding, super::Entity }

impl VirtualMachineWithAwsStorageBucketAccessFinding {
    /// `ec2Instance`: `authorizationSystemResource`
    pub const EC2_INSTANCE: mg::Nav<
        VirtualMachineWithAwsStorageBucketAccessFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("ec2Instance");
    /// `role`: `awsRole`
    pub const ROLE: mg::Nav<
        VirtualMachineWithAwsStorageBucketAccessFinding,
        super::AwsRole,
    > = mg::Nav::new("role");
}
