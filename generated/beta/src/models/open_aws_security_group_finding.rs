// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openAwsSecurityGroupFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/openawssecuritygroupfinding?view=graph-rest-beta>
    OpenAwsSecurityGroupFinding "microsoft.graph.openAwsSecurityGroupFinding" "entity" : super::Finding;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundPorts`: inboundPorts, not null
    inbound_ports "inboundPorts" "r": mg::Boxed<super::InboundPorts>,
    /// `totalStorageBucketCount`: Int32, not null
    total_storage_bucket_count "totalStorageBucketCount" "r": i32,
}

mg::derived_from! { OpenAwsSecurityGroupFinding: super::Finding, super::Entity }

impl OpenAwsSecurityGroupFinding {
    /// `assignedComputeInstancesDetails`: many `assignedComputeInstanceDetails`
    pub const ASSIGNED_COMPUTE_INSTANCES_DETAILS: mg::Nav<
        OpenAwsSecurityGroupFinding,
        Vec<super::AssignedComputeInstanceDetails>,
    > = mg::Nav::new("assignedComputeInstancesDetails");
    /// `securityGroup`: `awsAuthorizationSystemResource`
    pub const SECURITY_GROUP: mg::Nav<
        OpenAwsSecurityGroupFinding,
        super::AwsAuthorizationSystemResource,
    > = mg::Nav::new("securityGroup");
}
