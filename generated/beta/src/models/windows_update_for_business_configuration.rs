// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdateForBusinessConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsUpdateForBusinessConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_update_for_business_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsUpdateForBusinessConfigurationCollection`]: crate::requests::windows_update_for_business_configuration::WindowsUpdateForBusinessConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdateforbusinessconfiguration?view=graph-rest-beta
pub struct WindowsUpdateForBusinessConfiguration {
    /// `allowWindows11Upgrade`. Never null.
    pub allow_windows11_upgrade: mg::Field<bool>,
    /// `autoRestartNotificationDismissal`. Never null.
    pub auto_restart_notification_dismissal: mg::Field<
        mg::Open<super::AutoRestartNotificationDismissalMethod>,
    >,
    /// `automaticUpdateMode`. Never null.
    pub automatic_update_mode: mg::Field<mg::Open<super::AutomaticUpdateMode>>,
    /// `businessReadyUpdatesOnly`. Never null.
    pub business_ready_updates_only: mg::Field<mg::Open<super::WindowsUpdateType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deadlineForFeatureUpdatesInDays`.
    pub deadline_for_feature_updates_in_days: mg::Field<i32>,
    /// `deadlineForQualityUpdatesInDays`.
    pub deadline_for_quality_updates_in_days: mg::Field<i32>,
    /// `deadlineGracePeriodInDays`.
    pub deadline_grace_period_in_days: mg::Field<i32>,
    /// `deliveryOptimizationMode`. Never null.
    pub delivery_optimization_mode: mg::Field<
        mg::Open<super::WindowsDeliveryOptimizationMode>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `driversExcluded`. Never null.
    pub drivers_excluded: mg::Field<bool>,
    /// `engagedRestartDeadlineInDays`.
    pub engaged_restart_deadline_in_days: mg::Field<i32>,
    /// `engagedRestartSnoozeScheduleInDays`.
    pub engaged_restart_snooze_schedule_in_days: mg::Field<i32>,
    /// `engagedRestartTransitionScheduleInDays`.
    pub engaged_restart_transition_schedule_in_days: mg::Field<i32>,
    /// `featureUpdatesDeferralPeriodInDays`. Never null.
    pub feature_updates_deferral_period_in_days: mg::Field<i32>,
    /// `featureUpdatesPauseExpiryDateTime`. Never null.
    pub feature_updates_pause_expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `featureUpdatesPauseStartDate`. Read-only: the service computes it.
    pub feature_updates_pause_start_date: mg::Field<mg::Date>,
    /// `featureUpdatesPaused`. Never null.
    pub feature_updates_paused: mg::Field<bool>,
    /// `featureUpdatesRollbackStartDateTime`. Never null.
    pub feature_updates_rollback_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `featureUpdatesRollbackWindowInDays`.
    pub feature_updates_rollback_window_in_days: mg::Field<i32>,
    /// `featureUpdatesWillBeRolledBack`.
    pub feature_updates_will_be_rolled_back: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installationSchedule`.
    pub installation_schedule: mg::Field<
        mg::Boxed<super::WindowsUpdateInstallScheduleType>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `microsoftUpdateServiceAllowed`. Never null.
    pub microsoft_update_service_allowed: mg::Field<bool>,
    /// `postponeRebootUntilAfterDeadline`.
    pub postpone_reboot_until_after_deadline: mg::Field<bool>,
    /// `prereleaseFeatures`. Never null.
    pub prerelease_features: mg::Field<mg::Open<super::PrereleaseFeatures>>,
    /// `qualityUpdatesDeferralPeriodInDays`. Never null.
    pub quality_updates_deferral_period_in_days: mg::Field<i32>,
    /// `qualityUpdatesPauseExpiryDateTime`. Never null.
    pub quality_updates_pause_expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `qualityUpdatesPauseStartDate`. Read-only: the service computes it.
    pub quality_updates_pause_start_date: mg::Field<mg::Date>,
    /// `qualityUpdatesPaused`. Never null.
    pub quality_updates_paused: mg::Field<bool>,
    /// `qualityUpdatesRollbackStartDateTime`. Never null.
    pub quality_updates_rollback_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `qualityUpdatesWillBeRolledBack`.
    pub quality_updates_will_be_rolled_back: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `scheduleImminentRestartWarningInMinutes`.
    pub schedule_imminent_restart_warning_in_minutes: mg::Field<i32>,
    /// `scheduleRestartWarningInHours`.
    pub schedule_restart_warning_in_hours: mg::Field<i32>,
    /// `skipChecksBeforeRestart`. Never null.
    pub skip_checks_before_restart: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `updateNotificationLevel`. Never null.
    pub update_notification_level: mg::Field<
        mg::Open<super::WindowsUpdateNotificationDisplayOption>,
    >,
    /// `updateWeeks`.
    pub update_weeks: mg::Field<mg::Flags<super::WindowsUpdateForBusinessUpdateWeeks>>,
    /// `userPauseAccess`. Never null.
    pub user_pause_access: mg::Field<mg::Open<super::Enablement>>,
    /// `userWindowsUpdateScanAccess`. Never null.
    pub user_windows_update_scan_access: mg::Field<mg::Open<super::Enablement>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateForBusinessConfiguration: "microsoft.graph.windowsUpdateForBusinessConfiguration", entity, base super::DeviceConfiguration;
    allow_windows11_upgrade: "allowWindows11Upgrade" required,
    auto_restart_notification_dismissal: "autoRestartNotificationDismissal" required,
    automatic_update_mode: "automaticUpdateMode" required,
    business_ready_updates_only: "businessReadyUpdatesOnly" required,
    created_date_time: "createdDateTime" required,
    deadline_for_feature_updates_in_days: "deadlineForFeatureUpdatesInDays",
    deadline_for_quality_updates_in_days: "deadlineForQualityUpdatesInDays",
    deadline_grace_period_in_days: "deadlineGracePeriodInDays",
    delivery_optimization_mode: "deliveryOptimizationMode" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    drivers_excluded: "driversExcluded" required,
    engaged_restart_deadline_in_days: "engagedRestartDeadlineInDays",
    engaged_restart_snooze_schedule_in_days: "engagedRestartSnoozeScheduleInDays",
    engaged_restart_transition_schedule_in_days: "engagedRestartTransitionScheduleInDays",
    feature_updates_deferral_period_in_days: "featureUpdatesDeferralPeriodInDays" required,
    feature_updates_pause_expiry_date_time: "featureUpdatesPauseExpiryDateTime" required,
    feature_updates_pause_start_date: "featureUpdatesPauseStartDate" computed read_only,
    feature_updates_paused: "featureUpdatesPaused" required,
    feature_updates_rollback_start_date_time: "featureUpdatesRollbackStartDateTime" required,
    feature_updates_rollback_window_in_days: "featureUpdatesRollbackWindowInDays",
    feature_updates_will_be_rolled_back: "featureUpdatesWillBeRolledBack",
    id: "id" key required,
    installation_schedule: "installationSchedule",
    last_modified_date_time: "lastModifiedDateTime" required,
    microsoft_update_service_allowed: "microsoftUpdateServiceAllowed" required,
    postpone_reboot_until_after_deadline: "postponeRebootUntilAfterDeadline",
    prerelease_features: "prereleaseFeatures" required,
    quality_updates_deferral_period_in_days: "qualityUpdatesDeferralPeriodInDays" required,
    quality_updates_pause_expiry_date_time: "qualityUpdatesPauseExpiryDateTime" required,
    quality_updates_pause_start_date: "qualityUpdatesPauseStartDate" computed read_only,
    quality_updates_paused: "qualityUpdatesPaused" required,
    quality_updates_rollback_start_date_time: "qualityUpdatesRollbackStartDateTime" required,
    quality_updates_will_be_rolled_back: "qualityUpdatesWillBeRolledBack",
    role_scope_tag_ids: "roleScopeTagIds",
    schedule_imminent_restart_warning_in_minutes: "scheduleImminentRestartWarningInMinutes",
    schedule_restart_warning_in_hours: "scheduleRestartWarningInHours",
    skip_checks_before_restart: "skipChecksBeforeRestart" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    update_notification_level: "updateNotificationLevel" required,
    update_weeks: "updateWeeks",
    user_pause_access: "userPauseAccess" required,
    user_windows_update_scan_access: "userWindowsUpdateScanAccess" required,
    version: "version" required,
}

mg::derived_from! { WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsUpdateForBusinessConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsUpdateForBusinessConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
