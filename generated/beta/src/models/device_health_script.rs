// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceHealthScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceHealthScriptCollection`], for example
/// `graph.device_management().device_health_scripts()`.
///
/// Operations: `assign`, `get_global_script_highest_available_version`, `get_remediation_history`,
/// `update_global_script`, `are_global_scripts_available`, `enable_global_scripts`,
/// `get_remediation_summary`.
///
/// [`DeviceHealthScriptCollection`]: crate::requests::device_health_script::DeviceHealthScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta
pub struct DeviceHealthScript {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionScriptContent`.
    pub detection_script_content: mg::Field<mg::Binary>,
    /// `detectionScriptParameters`.
    pub detection_script_parameters: mg::Field<Vec<super::DeviceHealthScriptParameter>>,
    /// `deviceHealthScriptType`. Never null.
    pub device_health_script_type: mg::Field<mg::Open<super::DeviceHealthScriptType>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `highestAvailableVersion`.
    pub highest_available_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isGlobalScript`. Never null.
    pub is_global_script: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `remediationScriptContent`.
    pub remediation_script_content: mg::Field<mg::Binary>,
    /// `remediationScriptParameters`.
    pub remediation_script_parameters: mg::Field<
        Vec<super::DeviceHealthScriptParameter>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScript: "microsoft.graph.deviceHealthScript", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    detection_script_content: "detectionScriptContent",
    detection_script_parameters: "detectionScriptParameters",
    device_health_script_type: "deviceHealthScriptType" required,
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    highest_available_version: "highestAvailableVersion",
    id: "id" key required,
    is_global_script: "isGlobalScript" required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    publisher: "publisher",
    remediation_script_content: "remediationScriptContent",
    remediation_script_parameters: "remediationScriptParameters",
    role_scope_tag_ids: "roleScopeTagIds",
    run_as32_bit: "runAs32Bit" required,
    run_as_account: "runAsAccount" required,
    version: "version",
}

mg::derived_from! { DeviceHealthScript: super::Entity }

impl DeviceHealthScript {
    /// `assignments`: many [`DeviceHealthScriptAssignment`](super::DeviceHealthScriptAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceHealthScript,
        Vec<super::DeviceHealthScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`DeviceHealthScriptDeviceState`](super::DeviceHealthScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceHealthScript,
        Vec<super::DeviceHealthScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: [`DeviceHealthScriptRunSummary`](super::DeviceHealthScriptRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        DeviceHealthScript,
        super::DeviceHealthScriptRunSummary,
    > = mg::Nav::new("runSummary");
}
