// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScript`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementscript?view=graph-rest-beta>
    DeviceManagementScript "microsoft.graph.deviceManagementScript" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `scriptContent`: Binary
    script_content "scriptContent": mg::Binary,
}

mg::derived_from! { DeviceManagementScript: super::Entity }

impl DeviceManagementScript {
    /// `assignments`: many `deviceManagementScriptAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `deviceManagementScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many `deviceManagementScriptGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: `deviceManagementScriptRunSummary`
    pub const RUN_SUMMARY: mg::Nav<
        DeviceManagementScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many `deviceManagementScriptUserState`, contained
    pub const USER_RUN_STATES: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
