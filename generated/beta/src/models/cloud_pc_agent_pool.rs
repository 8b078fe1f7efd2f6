// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPool`, an entity type derived from `microsoft.graph.cloudPcPool`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcagentpool?view=graph-rest-beta>
    CloudPcAgentPool "microsoft.graph.cloudPcAgentPool" "entity" : super::CloudPcPool;
    /// `billingConfiguration`: cloudPcAgentPoolBillingConfiguration, not null
    billing_configuration "billingConfiguration" "r": mg::Boxed<super::CloudPcAgentPoolBillingConfiguration>,
    /// `capabilities`: cloudPcPoolCapabilityConfiguration, not null
    capabilities "capabilities" "r": mg::Boxed<super::CloudPcPoolCapabilityConfiguration>,
    /// `cloudPcConfiguration`: cloudPcConfiguration, not null
    cloud_pc_configuration "cloudPcConfiguration" "r": mg::Boxed<super::CloudPcConfiguration>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `networkConfiguration`: cloudPcNetworkConfiguration, not null
    network_configuration "networkConfiguration" "r": mg::Boxed<super::CloudPcNetworkConfiguration>,
    /// `poolUrl`: String
    pool_url "poolUrl": String,
    /// `scalingPolicy`: cloudPcAgentPoolScalingPolicy, not null
    scaling_policy "scalingPolicy" "r": mg::Boxed<super::CloudPcAgentPoolScalingPolicy>,
    /// `sessionUsage`: cloudPcAgentPoolSessionUsage, not null
    session_usage "sessionUsage" "r": mg::Boxed<super::CloudPcAgentPoolSessionUsage>,
}

mg::derived_from! { CloudPcAgentPool: super::CloudPcPool, super::Entity }

impl CloudPcAgentPool {
    /// `assignments`: many `cloudPcPoolAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcAgentPool,
        Vec<super::CloudPcPoolAssignment>,
    > = mg::Nav::new("assignments");
}
