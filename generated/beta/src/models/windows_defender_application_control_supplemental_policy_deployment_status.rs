// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus?view=graph-rest-beta>
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus" "entity" : super::Entity;
    /// `deploymentStatus`: windowsDefenderApplicationControlSupplementalPolicyStatuses, not null
    deployment_status "deploymentStatus" "r": mg::Open<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses>,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `policyVersion`: String
    policy_version "policyVersion": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: super::Entity }

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus {
    /// `policy`: `windowsDefenderApplicationControlSupplementalPolicy`
    pub const POLICY: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
        super::WindowsDefenderApplicationControlSupplementalPolicy,
    > = mg::Nav::new("policy");
}
