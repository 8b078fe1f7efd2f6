// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection`], for
/// example `graph.device_app_management().wdac_supplemental_policies().id(id).device_statuses()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection`]: crate::requests::windows_defender_application_control_supplemental_policy_deployment_status::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus?view=graph-rest-beta
pub struct WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus {
    /// `deploymentStatus`. Never null.
    pub deployment_status: mg::Field<
        mg::Open<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses>,
    >,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `policyVersion`.
    pub policy_version: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus", entity, base super::Entity;
    deployment_status: "deploymentStatus" required,
    device_id: "deviceId",
    device_name: "deviceName",
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime" required,
    os_description: "osDescription",
    os_version: "osVersion",
    policy_version: "policyVersion",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: super::Entity }

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus {
    /// `policy`: [`WindowsDefenderApplicationControlSupplementalPolicy`].
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicy`]: super::WindowsDefenderApplicationControlSupplementalPolicy
    pub const POLICY: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
        super::WindowsDefenderApplicationControlSupplementalPolicy,
    > = mg::Nav::new("policy");
}
