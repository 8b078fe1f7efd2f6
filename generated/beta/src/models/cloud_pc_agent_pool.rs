// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcAgentPool`][reference], derived from
/// [`CloudPcPool`](super::CloudPcPool).
///
/// Requests: [`CloudPcAgentPoolCollection`], for example
/// `graph.me().cloud_pc_pools().cast_to_cloud_pc_agent_pool()`.
///
/// [`CloudPcAgentPoolCollection`]: crate::requests::cloud_pc_agent_pool::CloudPcAgentPoolCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcagentpool?view=graph-rest-beta
pub struct CloudPcAgentPool {
    /// `billingConfiguration`. Never null.
    pub billing_configuration: mg::Field<
        mg::Boxed<super::CloudPcAgentPoolBillingConfiguration>,
    >,
    /// `capabilities`. Never null.
    pub capabilities: mg::Field<mg::Boxed<super::CloudPcPoolCapabilityConfiguration>>,
    /// `cloudPcConfiguration`. Never null.
    pub cloud_pc_configuration: mg::Field<mg::Boxed<super::CloudPcConfiguration>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkConfiguration`. Never null.
    pub network_configuration: mg::Field<mg::Boxed<super::CloudPcNetworkConfiguration>>,
    /// `poolUrl`.
    pub pool_url: mg::Field<String>,
    /// `scalingPolicy`. Never null.
    pub scaling_policy: mg::Field<mg::Boxed<super::CloudPcAgentPoolScalingPolicy>>,
    /// `sessionUsage`. Never null.
    pub session_usage: mg::Field<mg::Boxed<super::CloudPcAgentPoolSessionUsage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPool: "microsoft.graph.cloudPcAgentPool", entity, base super::CloudPcPool;
    billing_configuration: "billingConfiguration" required,
    capabilities: "capabilities" required,
    cloud_pc_configuration: "cloudPcConfiguration" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    network_configuration: "networkConfiguration" required,
    pool_url: "poolUrl",
    scaling_policy: "scalingPolicy" required,
    session_usage: "sessionUsage" required,
}

mg::derived_from! { CloudPcAgentPool: super::CloudPcPool, super::Entity }

impl CloudPcAgentPool {
    /// `assignments`: many [`CloudPcPoolAssignment`](super::CloudPcPoolAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcAgentPool,
        Vec<super::CloudPcPoolAssignment>,
    > = mg::Nav::new("assignments");
}
