// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceShellScript`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-deviceshellscript?view=graph-rest-beta>
    DeviceShellScript "microsoft.graph.deviceShellScript" "entity" : super::Entity;
    /// `blockExecutionNotifications`: Boolean, not null
    block_execution_notifications "blockExecutionNotifications" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `executionFrequency`: Duration, not null
    execution_frequency "executionFrequency" "r": mg::Duration,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `retryCount`: Int32, not null
    retry_count "retryCount" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `scriptContent`: Binary
    script_content "scriptContent": mg::Binary,
}

mg::derived_from! { DeviceShellScript: super::Entity }

impl DeviceShellScript {
    /// `assignments`: many `deviceManagementScriptAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `deviceManagementScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many `deviceManagementScriptGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: `deviceManagementScriptRunSummary`
    pub const RUN_SUMMARY: mg::Nav<
        DeviceShellScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many `deviceManagementScriptUserState`, contained
    pub const USER_RUN_STATES: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
