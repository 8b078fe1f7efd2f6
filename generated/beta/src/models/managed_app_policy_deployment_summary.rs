// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedAppPolicyDeploymentSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedAppPolicyDeploymentSummaryResource`], for example
/// `graph.device_app_management().android_managed_app_protections().id(id).deployment_summary()`.
///
/// [`ManagedAppPolicyDeploymentSummaryResource`]: crate::requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedapppolicydeploymentsummary?view=graph-rest-beta
pub struct ManagedAppPolicyDeploymentSummary {
    /// `configurationDeployedUserCount`. Never null.
    pub configuration_deployed_user_count: mg::Field<i32>,
    /// `configurationDeploymentSummaryPerApp`.
    pub configuration_deployment_summary_per_app: mg::Field<
        Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshTime`. Never null.
    pub last_refresh_time: mg::Field<mg::DateTimeOffset>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppPolicyDeploymentSummary: "microsoft.graph.managedAppPolicyDeploymentSummary", entity, base super::Entity;
    configuration_deployed_user_count: "configurationDeployedUserCount" required,
    configuration_deployment_summary_per_app: "configurationDeploymentSummaryPerApp",
    display_name: "displayName",
    id: "id" key required,
    last_refresh_time: "lastRefreshTime" required,
    version: "version",
}

mg::derived_from! { ManagedAppPolicyDeploymentSummary: super::Entity }
