// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateForBusinessConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdateforbusinessconfiguration?view=graph-rest-beta>
    WindowsUpdateForBusinessConfiguration "microsoft.graph.windowsUpdateForBusinessConfiguration" "entity" : super::DeviceConfiguration;
    /// `allowWindows11Upgrade`: Boolean, not null
    allow_windows11_upgrade "allowWindows11Upgrade" "r": bool,
    /// `autoRestartNotificationDismissal`: autoRestartNotificationDismissalMethod, not null
    auto_restart_notification_dismissal "autoRestartNotificationDismissal" "r": mg::Open<super::AutoRestartNotificationDismissalMethod>,
    /// `automaticUpdateMode`: automaticUpdateMode, not null
    automatic_update_mode "automaticUpdateMode" "r": mg::Open<super::AutomaticUpdateMode>,
    /// `businessReadyUpdatesOnly`: windowsUpdateType, not null
    business_ready_updates_only "businessReadyUpdatesOnly" "r": mg::Open<super::WindowsUpdateType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deadlineForFeatureUpdatesInDays`: Int32
    deadline_for_feature_updates_in_days "deadlineForFeatureUpdatesInDays": i32,
    /// `deadlineForQualityUpdatesInDays`: Int32
    deadline_for_quality_updates_in_days "deadlineForQualityUpdatesInDays": i32,
    /// `deadlineGracePeriodInDays`: Int32
    deadline_grace_period_in_days "deadlineGracePeriodInDays": i32,
    /// `deliveryOptimizationMode`: windowsDeliveryOptimizationMode, not null
    delivery_optimization_mode "deliveryOptimizationMode" "r": mg::Open<super::WindowsDeliveryOptimizationMode>,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `driversExcluded`: Boolean, not null
    drivers_excluded "driversExcluded" "r": bool,
    /// `engagedRestartDeadlineInDays`: Int32
    engaged_restart_deadline_in_days "engagedRestartDeadlineInDays": i32,
    /// `engagedRestartSnoozeScheduleInDays`: Int32
    engaged_restart_snooze_schedule_in_days "engagedRestartSnoozeScheduleInDays": i32,
    /// `engagedRestartTransitionScheduleInDays`: Int32
    engaged_restart_transition_schedule_in_days "engagedRestartTransitionScheduleInDays": i32,
    /// `featureUpdatesDeferralPeriodInDays`: Int32, not null
    feature_updates_deferral_period_in_days "featureUpdatesDeferralPeriodInDays" "r": i32,
    /// `featureUpdatesPauseExpiryDateTime`: DateTimeOffset, not null
    feature_updates_pause_expiry_date_time "featureUpdatesPauseExpiryDateTime" "r": mg::DateTimeOffset,
    /// `featureUpdatesPauseStartDate`: Date, computed, read-only
    feature_updates_pause_start_date "featureUpdatesPauseStartDate" "cp": mg::Date,
    /// `featureUpdatesPaused`: Boolean, not null
    feature_updates_paused "featureUpdatesPaused" "r": bool,
    /// `featureUpdatesRollbackStartDateTime`: DateTimeOffset, not null
    feature_updates_rollback_start_date_time "featureUpdatesRollbackStartDateTime" "r": mg::DateTimeOffset,
    /// `featureUpdatesRollbackWindowInDays`: Int32
    feature_updates_rollback_window_in_days "featureUpdatesRollbackWindowInDays": i32,
    /// `featureUpdatesWillBeRolledBack`: Boolean
    feature_updates_will_be_rolled_back "featureUpdatesWillBeRolledBack": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installationSchedule`: windowsUpdateInstallScheduleType
    installation_schedule "installationSchedule": mg::Boxed<super::WindowsUpdateInstallScheduleType>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `microsoftUpdateServiceAllowed`: Boolean, not null
    microsoft_update_service_allowed "microsoftUpdateServiceAllowed" "r": bool,
    /// `postponeRebootUntilAfterDeadline`: Boolean
    postpone_reboot_until_after_deadline "postponeRebootUntilAfterDeadline": bool,
    /// `prereleaseFeatures`: prereleaseFeatures, not null
    prerelease_features "prereleaseFeatures" "r": mg::Open<super::PrereleaseFeatures>,
    /// `qualityUpdatesDeferralPeriodInDays`: Int32, not null
    quality_updates_deferral_period_in_days "qualityUpdatesDeferralPeriodInDays" "r": i32,
    /// `qualityUpdatesPauseExpiryDateTime`: DateTimeOffset, not null
    quality_updates_pause_expiry_date_time "qualityUpdatesPauseExpiryDateTime" "r": mg::DateTimeOffset,
    /// `qualityUpdatesPauseStartDate`: Date, computed, read-only
    quality_updates_pause_start_date "qualityUpdatesPauseStartDate" "cp": mg::Date,
    /// `qualityUpdatesPaused`: Boolean, not null
    quality_updates_paused "qualityUpdatesPaused" "r": bool,
    /// `qualityUpdatesRollbackStartDateTime`: DateTimeOffset, not null
    quality_updates_rollback_start_date_time "qualityUpdatesRollbackStartDateTime" "r": mg::DateTimeOffset,
    /// `qualityUpdatesWillBeRolledBack`: Boolean
    quality_updates_will_be_rolled_back "qualityUpdatesWillBeRolledBack": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `scheduleImminentRestartWarningInMinutes`: Int32
    schedule_imminent_restart_warning_in_minutes "scheduleImminentRestartWarningInMinutes": i32,
    /// `scheduleRestartWarningInHours`: Int32
    schedule_restart_warning_in_hours "scheduleRestartWarningInHours": i32,
    /// `skipChecksBeforeRestart`: Boolean, not null
    skip_checks_before_restart "skipChecksBeforeRestart" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `updateNotificationLevel`: windowsUpdateNotificationDisplayOption, not null
    update_notification_level "updateNotificationLevel" "r": mg::Open<super::WindowsUpdateNotificationDisplayOption>,
    /// `updateWeeks`: windowsUpdateForBusinessUpdateWeeks
    update_weeks "updateWeeks": mg::Flags<super::WindowsUpdateForBusinessUpdateWeeks>,
    /// `userPauseAccess`: enablement, not null
    user_pause_access "userPauseAccess" "r": mg::Open<super::Enablement>,
    /// `userWindowsUpdateScanAccess`: enablement, not null
    user_windows_update_scan_access "userWindowsUpdateScanAccess" "r": mg::Open<super::Enablement>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsUpdateForBusinessConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
