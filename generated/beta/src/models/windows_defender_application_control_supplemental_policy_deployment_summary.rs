// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary?view=graph-rest-beta>
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary" "entity" : super::Entity;
    /// `deployedDeviceCount`: Int32, not null
    deployed_device_count "deployedDeviceCount" "r": i32,
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: super::Entity }
