// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openAwsSecurityGroupFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`OpenAwsSecurityGroupFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_open_aws_security_group_finding()
/// ```
///
/// [`OpenAwsSecurityGroupFindingCollection`]: crate::requests::open_aws_security_group_finding::OpenAwsSecurityGroupFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/openawssecuritygroupfinding?view=graph-rest-beta
pub struct OpenAwsSecurityGroupFinding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundPorts`. Never null.
    pub inbound_ports: mg::Field<mg::Boxed<super::InboundPorts>>,
    /// `totalStorageBucketCount`. Never null.
    pub total_storage_bucket_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenAwsSecurityGroupFinding: "microsoft.graph.openAwsSecurityGroupFinding", entity, base super::Finding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inbound_ports: "inboundPorts" required,
    total_storage_bucket_count: "totalStorageBucketCount" required,
}

mg::derived_from! { OpenAwsSecurityGroupFinding: super::Finding, super::Entity }

impl OpenAwsSecurityGroupFinding {
    /// `assignedComputeInstancesDetails`: many
    /// [`AssignedComputeInstanceDetails`](super::AssignedComputeInstanceDetails).
    pub const ASSIGNED_COMPUTE_INSTANCES_DETAILS: mg::Nav<
        OpenAwsSecurityGroupFinding,
        Vec<super::AssignedComputeInstanceDetails>,
    > = mg::Nav::new("assignedComputeInstancesDetails");
    /// `securityGroup`: [`AwsAuthorizationSystemResource`](super::AwsAuthorizationSystemResource).
    pub const SECURITY_GROUP: mg::Nav<
        OpenAwsSecurityGroupFinding,
        super::AwsAuthorizationSystemResource,
    > = mg::Nav::new("securityGroup");
}
