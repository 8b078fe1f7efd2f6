// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceScriptCollection`], for example
/// `graph.device_management().device_compliance_scripts()`.
///
/// Operations: `assign`.
///
/// [`DeviceComplianceScriptCollection`]: crate::requests::device_compliance_script::DeviceComplianceScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescript?view=graph-rest-beta
pub struct DeviceComplianceScript {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionScriptContent`.
    pub detection_script_content: mg::Field<mg::Binary>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`.
    pub platform: mg::Field<mg::Open<super::DeviceComplianceScriptPlatformType>>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
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
    DeviceComplianceScript: "microsoft.graph.deviceComplianceScript", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    detection_script_content: "detectionScriptContent",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    platform: "platform",
    publisher: "publisher",
    role_scope_tag_ids: "roleScopeTagIds",
    run_as32_bit: "runAs32Bit" required,
    run_as_account: "runAsAccount" required,
    version: "version",
}

mg::derived_from! { DeviceComplianceScript: super::Entity }

impl DeviceComplianceScript {
    /// `assignments`: many [`DeviceHealthScriptAssignment`](super::DeviceHealthScriptAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceComplianceScript,
        Vec<super::DeviceHealthScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`DeviceComplianceScriptDeviceState`](super::DeviceComplianceScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceComplianceScript,
        Vec<super::DeviceComplianceScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: [`DeviceComplianceScriptRunSummary`](super::DeviceComplianceScriptRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        DeviceComplianceScript,
        super::DeviceComplianceScriptRunSummary,
    > = mg::Nav::new("runSummary");
}
