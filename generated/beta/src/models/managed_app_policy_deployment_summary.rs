// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppPolicyDeploymentSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedapppolicydeploymentsummary?view=graph-rest-beta>
    ManagedAppPolicyDeploymentSummary "microsoft.graph.managedAppPolicyDeploymentSummary" "entity" : super::Entity;
    /// `configurationDeployedUserCount`: Int32, not null
    configuration_deployed_user_count "configurationDeployedUserCount" "r": i32,
    /// `configurationDeploymentSummaryPerApp`: Collection(managedAppPolicyDeploymentSummaryPerApp)
    configuration_deployment_summary_per_app "configurationDeploymentSummaryPerApp": Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshTime`: DateTimeOffset, not null
    last_refresh_time "lastRefreshTime" "r": mg::DateTimeOffset,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppPolicyDeploymentSummary: super::Entity }
