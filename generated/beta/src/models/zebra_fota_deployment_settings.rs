// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.zebraFotaDeploymentSettings`, a complex type.
    ZebraFotaDeploymentSettings "microsoft.graph.zebraFotaDeploymentSettings" "complex";
    /// `batteryRuleMinimumBatteryLevelPercentage`: Int32
    battery_rule_minimum_battery_level_percentage "batteryRuleMinimumBatteryLevelPercentage": i32,
    /// `batteryRuleRequireCharger`: Boolean
    battery_rule_require_charger "batteryRuleRequireCharger": bool,
    /// `deviceModel`: String, not null
    device_model "deviceModel" "r": String,
    /// `downloadRuleNetworkType`: zebraFotaNetworkType, not null
    download_rule_network_type "downloadRuleNetworkType" "r": mg::Open<super::ZebraFotaNetworkType>,
    /// `downloadRuleStartDateTime`: DateTimeOffset
    download_rule_start_date_time "downloadRuleStartDateTime": mg::DateTimeOffset,
    /// `firmwareTargetArtifactDescription`: String
    firmware_target_artifact_description "firmwareTargetArtifactDescription": String,
    /// `firmwareTargetBoardSupportPackageVersion`: String
    firmware_target_board_support_package_version "firmwareTargetBoardSupportPackageVersion": String,
    /// `firmwareTargetOsVersion`: String
    firmware_target_os_version "firmwareTargetOsVersion": String,
    /// `firmwareTargetPatch`: String
    firmware_target_patch "firmwareTargetPatch": String,
    /// `installRuleStartDateTime`: DateTimeOffset
    install_rule_start_date_time "installRuleStartDateTime": mg::DateTimeOffset,
    /// `installRuleWindowEndTime`: TimeOfDay
    install_rule_window_end_time "installRuleWindowEndTime": mg::TimeOfDay,
    /// `installRuleWindowStartTime`: TimeOfDay
    install_rule_window_start_time "installRuleWindowStartTime": mg::TimeOfDay,
    /// `scheduleDurationInDays`: Int32
    schedule_duration_in_days "scheduleDurationInDays": i32,
    /// `scheduleMode`: zebraFotaScheduleMode, not null
    schedule_mode "scheduleMode" "r": mg::Open<super::ZebraFotaScheduleMode>,
    /// `timeZoneOffsetInMinutes`: Int32
    time_zone_offset_in_minutes "timeZoneOffsetInMinutes": i32,
    /// `updateType`: zebraFotaUpdateType, not null
    update_type "updateType" "r": mg::Open<super::ZebraFotaUpdateType>,
}
