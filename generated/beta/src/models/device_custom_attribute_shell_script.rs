// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCustomAttributeShellScript`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta>
    DeviceCustomAttributeShellScript "microsoft.graph.deviceCustomAttributeShellScript" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `customAttributeName`: String
    custom_attribute_name "customAttributeName": String,
    /// `customAttributeType`: deviceCustomAttributeValueType, not null
    custom_attribute_type "customAttributeType" "r": mg::Open<super::DeviceCustomAttributeValueType>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `scriptContent`: Binary
    script_content "scriptContent": mg::Binary,
}

mg::derived_from! { DeviceCustomAttributeShellScript: super::Entity }

impl DeviceCustomAttributeShellScript {
    /// `assignments`: many `deviceManagementScriptAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `deviceManagementScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many `deviceManagementScriptGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: `deviceManagementScriptRunSummary`
    pub const RUN_SUMMARY: mg::Nav<
        DeviceCustomAttributeShellScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many `deviceManagementScriptUserState`, contained
    pub const USER_RUN_STATES: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
