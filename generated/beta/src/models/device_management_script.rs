// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptCollection`], for example
/// `graph.device_management().device_management_scripts()`.
///
/// Operations: `assign`, `has_payload_links`.
///
/// [`DeviceManagementScriptCollection`]: crate::requests::device_management_script::DeviceManagementScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementscript?view=graph-rest-beta
pub struct DeviceManagementScript {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
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
    DeviceManagementScript: "microsoft.graph.deviceManagementScript", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    file_name: "fileName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    run_as32_bit: "runAs32Bit" required,
    run_as_account: "runAsAccount" required,
    script_content: "scriptContent",
}

mg::derived_from! { DeviceManagementScript: super::Entity }

impl DeviceManagementScript {
    /// `assignments`: many
    /// [`DeviceManagementScriptAssignment`](super::DeviceManagementScriptAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](super::DeviceManagementScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `groupAssignments`: many
    /// [`DeviceManagementScriptGroupAssignment`](super::DeviceManagementScriptGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `runSummary`: [`DeviceManagementScriptRunSummary`](super::DeviceManagementScriptRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        DeviceManagementScript,
        super::DeviceManagementScriptRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many
    /// [`DeviceManagementScriptUserState`](super::DeviceManagementScriptUserState).
    pub const USER_RUN_STATES: mg::Nav<
        DeviceManagementScript,
        Vec<super::DeviceManagementScriptUserState>,
    > = mg::Nav::new("userRunStates");
}
