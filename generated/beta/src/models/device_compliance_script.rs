// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScript`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescript?view=graph-rest-beta>
    DeviceComplianceScript "microsoft.graph.deviceComplianceScript" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detectionScriptContent`: Binary
    detection_script_content "detectionScriptContent": mg::Binary,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `platform`: deviceComplianceScriptPlatformType
    platform "platform": mg::Open<super::DeviceComplianceScriptPlatformType>,
    /// `publisher`: String
    publisher "publisher": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { DeviceComplianceScript: super::Entity }

impl DeviceComplianceScript {
    /// `assignments`: many `deviceHealthScriptAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceComplianceScript,
        Vec<super::DeviceHealthScriptAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `deviceComplianceScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceComplianceScript,
        Vec<super::DeviceComplianceScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: `deviceComplianceScriptRunSummary`, contained
    pub const RUN_SUMMARY: mg::Nav<
        DeviceComplianceScript,
        super::DeviceComplianceScriptRunSummary,
    > = mg::Nav::new("runSummary");
}
