// @generated
use crate::mg;

/// Complex type `microsoft.graph.zebraFotaDeploymentSettings`.
pub struct ZebraFotaDeploymentSettings {
    /// `batteryRuleMinimumBatteryLevelPercentage`.
    pub battery_rule_minimum_battery_level_percentage: mg::Field<i32>,
    /// `batteryRuleRequireCharger`.
    pub battery_rule_require_charger: mg::Field<bool>,
    /// `deviceModel`. Never null.
    pub device_model: mg::Field<String>,
    /// `downloadRuleNetworkType`. Never null.
    pub download_rule_network_type: mg::Field<mg::Open<super::ZebraFotaNetworkType>>,
    /// `downloadRuleStartDateTime`.
    pub download_rule_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `firmwareTargetArtifactDescription`.
    pub firmware_target_artifact_description: mg::Field<String>,
    /// `firmwareTargetBoardSupportPackageVersion`.
    pub firmware_target_board_support_package_version: mg::Field<String>,
    /// `firmwareTargetOsVersion`.
    pub firmware_target_os_version: mg::Field<String>,
    /// `firmwareTargetPatch`.
    pub firmware_target_patch: mg::Field<String>,
    /// `installRuleStartDateTime`.
    pub install_rule_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `installRuleWindowEndTime`.
    pub install_rule_window_end_time: mg::Field<mg::TimeOfDay>,
    /// `installRuleWindowStartTime`.
    pub install_rule_window_start_time: mg::Field<mg::TimeOfDay>,
    /// `scheduleDurationInDays`.
    pub schedule_duration_in_days: mg::Field<i32>,
    /// `scheduleMode`. Never null.
    pub schedule_mode: mg::Field<mg::Open<super::ZebraFotaScheduleMode>>,
    /// `timeZoneOffsetInMinutes`.
    pub time_zone_offset_in_minutes: mg::Field<i32>,
    /// `updateType`. Never null.
    pub update_type: mg::Field<mg::Open<super::ZebraFotaUpdateType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZebraFotaDeploymentSettings: "microsoft.graph.zebraFotaDeploymentSettings", complex;
    battery_rule_minimum_battery_level_percentage: "batteryRuleMinimumBatteryLevelPercentage",
    battery_rule_require_charger: "batteryRuleRequireCharger",
    device_model: "deviceModel" required,
    download_rule_network_type: "downloadRuleNetworkType" required,
    download_rule_start_date_time: "downloadRuleStartDateTime",
    firmware_target_artifact_description: "firmwareTargetArtifactDescription",
    firmware_target_board_support_package_version: "firmwareTargetBoardSupportPackageVersion",
    firmware_target_os_version: "firmwareTargetOsVersion",
    firmware_target_patch: "firmwareTargetPatch",
    install_rule_start_date_time: "installRuleStartDateTime",
    install_rule_window_end_time: "installRuleWindowEndTime",
    install_rule_window_start_time: "installRuleWindowStartTime",
    schedule_duration_in_days: "scheduleDurationInDays",
    schedule_mode: "scheduleMode" required,
    time_zone_offset_in_minutes: "timeZoneOffsetInMinutes",
    update_type: "updateType" required,
}
