// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCompliancePolicySettingStateSummary`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceCompliancePolicySettingStateSummaryCollection`], for example
/// `graph.device_management().device_compliance_policy_setting_state_summaries()`.
///
/// [`DeviceCompliancePolicySettingStateSummaryCollection`]: crate::requests::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancepolicysettingstatesummary?view=graph-rest-beta
pub struct DeviceCompliancePolicySettingStateSummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `conflictDeviceCount`. Never null.
    pub conflict_device_count: mg::Field<i32>,
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nonCompliantDeviceCount`. Never null.
    pub non_compliant_device_count: mg::Field<i32>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::PolicyPlatformType>>,
    /// `remediatedDeviceCount`. Never null.
    pub remediated_device_count: mg::Field<i32>,
    /// `setting`.
    pub setting: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCompliancePolicySettingStateSummary: "microsoft.graph.deviceCompliancePolicySettingStateSummary", entity, base super::Entity;
    compliant_device_count: "compliantDeviceCount" required,
    conflict_device_count: "conflictDeviceCount" required,
    error_device_count: "errorDeviceCount" required,
    id: "id" key required,
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    platform_type: "platformType" required,
    remediated_device_count: "remediatedDeviceCount" required,
    setting: "setting",
    setting_name: "settingName",
    unknown_device_count: "unknownDeviceCount" required,
}

mg::derived_from! { DeviceCompliancePolicySettingStateSummary: super::Entity }

impl DeviceCompliancePolicySettingStateSummary {
    /// `deviceComplianceSettingStates`: many
    /// [`DeviceComplianceSettingState`](super::DeviceComplianceSettingState).
    pub const DEVICE_COMPLIANCE_SETTING_STATES: mg::Nav<
        DeviceCompliancePolicySettingStateSummary,
        Vec<super::DeviceComplianceSettingState>,
    > = mg::Nav::new("deviceComplianceSettingStates");
}
