// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceShellScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceShellScriptCollection`], for example
/// `graph.device_management().device_shell_scripts()`.
///
/// Operations: `assign`.
///
/// [`DeviceShellScriptCollection`]: crate::requests::device_shell_script::DeviceShellScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceshellscript?view=graph-rest-beta
pub struct DeviceShellScript {
    /// `blockExecutionNotifications`. Never null.
    pub block_execution_notifications: mg::Field<bool>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `executionFrequency`. Never null.
    pub execution_frequency: mg::Field<mg::Duration>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `retryCount`. Never null.
    pub retry_count: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// `scriptContent`.
    pub script_content: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceShellScript: "microsoft.graph.deviceShellScript", entity, base super::Entity;
    block_execution_notifications: "blockExecutionNotifications" required,
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    display_name: "displayName",
    execution_frequency: "executionFrequency" required,
    file_name: "fileName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    retry_count: "retryCount" required,
    role_scope_tag_ids: "roleScopeTagIds",
    run_as_account: "runAsAccount" required,
    script_content: "scriptContent",
}

mg::derived_from! { DeviceShellScript: super::Entity }

impl DeviceShellScript {
    /// `assignments`: many
    /// [`DeviceManagementScriptAssignment`](super::DeviceManagementScriptAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](super::DeviceManagementScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many
    /// [`DeviceManagementScriptGroupAssignment`](super::DeviceManagementScriptGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: [`DeviceManagementScriptRunSummary`](super::DeviceManagementScriptRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        DeviceShellScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many
    /// [`DeviceManagementScriptUserState`](super::DeviceManagementScriptUserState).
    pub const USER_RUN_STATES: mg::Nav<
        DeviceShellScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
