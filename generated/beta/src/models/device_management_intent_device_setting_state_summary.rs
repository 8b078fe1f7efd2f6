// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentDeviceSettingStateSummaryCollection`], for example
/// `graph.device_management().intents().id(id).device_setting_state_summaries()`.
///
/// [`DeviceManagementIntentDeviceSettingStateSummaryCollection`]: crate::requests::device_management_intent_device_setting_state_summary::DeviceManagementIntentDeviceSettingStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicesettingstatesummary?view=graph-rest-beta
pub struct DeviceManagementIntentDeviceSettingStateSummary {
    /// `compliantCount`. Never null.
    pub compliant_count: mg::Field<i32>,
    /// `conflictCount`. Never null.
    pub conflict_count: mg::Field<i32>,
    /// `errorCount`. Never null.
    pub error_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nonCompliantCount`. Never null.
    pub non_compliant_count: mg::Field<i32>,
    /// `notApplicableCount`. Never null.
    pub not_applicable_count: mg::Field<i32>,
    /// `remediatedCount`. Never null.
    pub remediated_count: mg::Field<i32>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentDeviceSettingStateSummary: "microsoft.graph.deviceManagementIntentDeviceSettingStateSummary", entity, base super::Entity;
    compliant_count: "compliantCount" required,
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    id: "id" key required,
    non_compliant_count: "nonCompliantCount" required,
    not_applicable_count: "notApplicableCount" required,
    remediated_count: "remediatedCount" required,
    setting_name: "settingName",
}

mg::derived_from! { DeviceManagementIntentDeviceSettingStateSummary: super::Entity }
