// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScript`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta>
    DeviceHealthScript "microsoft.graph.deviceHealthScript" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detectionScriptContent`: Binary
    detection_script_content "detectionScriptContent": mg::Binary,
    /// `detectionScriptParameters`: Collection(deviceHealthScriptParameter)
    detection_script_parameters "detectionScriptParameters": Vec<super::DeviceHealthScriptParameter>,
    /// `deviceHealthScriptType`: deviceHealthScriptType, not null
    device_health_script_type "deviceHealthScriptType" "r": mg::Open<super::DeviceHealthScriptType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `highestAvailableVersion`: String
    highest_available_version "highestAvailableVersion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isGlobalScript`: Boolean, not null
    is_global_script "isGlobalScript" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `publisher`: String
    publisher "publisher": String,
    /// `remediationScriptContent`: Binary
    remediation_script_content "remediationScriptContent": mg::Binary,
    /// `remediationScriptParameters`: Collection(deviceHealthScriptParameter)
    remediation_script_parameters "remediationScriptParameters": Vec<super::DeviceHealthScriptParameter>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { DeviceHealthScript: super::Entity }

impl DeviceHealthScript {
    /// `assignments`: many `deviceHealthScriptAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceHealthScript,
        Vec<super::DeviceHealthScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `deviceHealthScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceHealthScript,
        Vec<super::DeviceHealthScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: `deviceHealthScriptRunSummary`, contained
    pub const RUN_SUMMARY: mg::Nav<
        DeviceHealthScript,
        super::DeviceHealthScriptRunSummary,
    > = mg::Nav::new("runSummary");
}
