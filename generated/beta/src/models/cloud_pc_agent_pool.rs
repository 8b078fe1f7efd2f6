// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPool`, an entity type derived from `microsoft.graph.cloudPcPool`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcagentpool?view=graph-rest-beta>
    CloudPcAgentPool "microsoft.graph.cloudPcAgentPool" "entity" : super::CloudPcPool;
    /// `billingConfiguration`: cloudPcAgentPoolBillingConfiguration
    billing_configuration "billingConfiguration": mg::Boxed<super::CloudPcAgentPoolBillingConfiguration>,
    /// `capabilities`: cloudPcPoolCapabilityConfiguration
    capabilities "capabilities": mg::Boxed<super::CloudPcPoolCapabilityConfiguration>,
    /// `cloudPcConfiguration`: cloudPcConfiguration
    cloud_pc_configuration "cloudPcConfiguration": mg::Boxed<super::CloudPcConfiguration>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `networkConfiguration`: cloudPcNetworkConfiguration
    network_configuration "networkConfiguration": mg::Boxed<super::CloudPcNetworkConfiguration>,
    /// `poolUrl`: String
    pool_url "poolUrl": String,
    /// `scalingPolicy`: cloudPcAgentPoolScalingPolicy
    scaling_policy "scalingPolicy": mg::Boxed<super::CloudPcAgentPoolScalingPolicy>,
    /// `sessionUsage`: cloudPcAgentPoolSessionUsage
    session_usage "sessionUsage": mg::Boxed<super::CloudPcAgentPoolSessionUsage>,
}

mg::derived_from! { CloudPcAgentPool: super::CloudPcPool, super::Entity }

impl CloudPcAgentPool {
    /// `assignments`: many `cloudPcPoolAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcAgentPool,
        Vec<super::CloudPcPoolAssignment>,
    > = mg::Nav::new("assignments");
}
