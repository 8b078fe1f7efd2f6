// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource`], for
/// example `graph.device_app_management().wdac_supplemental_policies().id(id).deploy_summary()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource`]: crate::requests::windows_defender_application_control_supplemental_policy_deployment_summary::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary?view=graph-rest-beta
pub struct WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary {
    /// `deployedDeviceCount`. Never null.
    pub deployed_device_count: mg::Field<i32>,
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary", entity, base super::Entity;
    deployed_device_count: "deployedDeviceCount" required,
    failed_device_count: "failedDeviceCount" required,
    id: "id" key required,
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: super::Entity }
