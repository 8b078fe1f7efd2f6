// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCustomAttributeShellScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceCustomAttributeShellScriptCollection`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts()`.
///
/// Operations: `assign`.
///
/// [`DeviceCustomAttributeShellScriptCollection`]: crate::requests::device_custom_attribute_shell_script::DeviceCustomAttributeShellScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta
pub struct DeviceCustomAttributeShellScript {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customAttributeName`.
    pub custom_attribute_name: mg::Field<String>,
    /// `customAttributeType`. Never null.
    pub custom_attribute_type: mg::Field<
        mg::Open<super::DeviceCustomAttributeValueType>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
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
    DeviceCustomAttributeShellScript: "microsoft.graph.deviceCustomAttributeShellScript", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    custom_attribute_name: "customAttributeName",
    custom_attribute_type: "customAttributeType" required,
    description: "description",
    display_name: "displayName",
    file_name: "fileName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    run_as_account: "runAsAccount" required,
    script_content: "scriptContent",
}

mg::derived_from! { DeviceCustomAttributeShellScript: super::Entity }

impl DeviceCustomAttributeShellScript {
    /// `assignments`: many
    /// [`DeviceManagementScriptAssignment`](super::DeviceManagementScriptAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](super::DeviceManagementScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many
    /// [`DeviceManagementScriptGroupAssignment`](super::DeviceManagementScriptGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: [`DeviceManagementScriptRunSummary`](super::DeviceManagementScriptRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        DeviceCustomAttributeShellScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many
    /// [`DeviceManagementScriptUserState`](super::DeviceManagementScriptUserState).
    pub const USER_RUN_STATES: mg::Nav<
        DeviceCustomAttributeShellScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
