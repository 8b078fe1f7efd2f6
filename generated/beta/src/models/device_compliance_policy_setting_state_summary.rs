// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCompliancePolicySettingStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecompliancepolicysettingstatesummary?view=graph-rest-beta>
    DeviceCompliancePolicySettingStateSummary "microsoft.graph.deviceCompliancePolicySettingStateSummary" "entity" : super::Entity;
    /// `compliantDeviceCount`: Int32, not null
    compliant_device_count "compliantDeviceCount" "r": i32,
    /// `conflictDeviceCount`: Int32, not null
    conflict_device_count "conflictDeviceCount" "r": i32,
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nonCompliantDeviceCount`: Int32, not null
    non_compliant_device_count "nonCompliantDeviceCount" "r": i32,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::PolicyPlatformType>,
    /// `remediatedDeviceCount`: Int32, not null
    remediated_device_count "remediatedDeviceCount" "r": i32,
    /// `setting`: String
    setting "setting": String,
    /// `settingName`: String
    setting_name "settingName": String,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
}

mg::derived_from! { DeviceCompliancePolicySettingStateSummary: super::Entity }

impl DeviceCompliancePolicySettingStateSummary {
    /// `deviceComplianceSettingStates`: many `deviceComplianceSettingState`, contained
    pub const DEVICE_COMPLIANCE_SETTING_STATES: mg::Nav<
        DeviceCompliancePolicySettingStateSummary,
        Vec<super::DeviceComplianceSettingState>,
    > = mg::Nav::new("deviceComplianceSettingStates");
}
