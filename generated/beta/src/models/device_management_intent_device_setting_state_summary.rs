// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicesettingstatesummary?view=graph-rest-beta>
    DeviceManagementIntentDeviceSettingStateSummary "microsoft.graph.deviceManagementIntentDeviceSettingStateSummary" "entity" : super::Entity;
    /// `compliantCount`: Int32, not null
    compliant_count "compliantCount" "r": i32,
    /// `conflictCount`: Int32, not null
    conflict_count "conflictCount" "r": i32,
    /// `errorCount`: Int32, not null
    error_count "errorCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nonCompliantCount`: Int32, not null
    non_compliant_count "nonCompliantCount" "r": i32,
    /// `notApplicableCount`: Int32, not null
    not_applicable_count "notApplicableCount" "r": i32,
    /// `remediatedCount`: Int32, not null
    remediated_count "remediatedCount" "r": i32,
    /// `settingName`: String
    setting_name "settingName": String,
}

mg::derived_from! { DeviceManagementIntentDeviceSettingStateSummary: super::Entity }
