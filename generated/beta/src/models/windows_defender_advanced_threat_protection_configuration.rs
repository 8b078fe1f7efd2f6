// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-beta>
    WindowsDefenderAdvancedThreatProtectionConfiguration "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration" "entity" : super::DeviceConfiguration;
    /// `advancedThreatProtectionAutoPopulateOnboardingBlob`: Boolean, not null
    advanced_threat_protection_auto_populate_onboarding_blob "advancedThreatProtectionAutoPopulateOnboardingBlob" "r": bool,
    /// `advancedThreatProtectionOffboardingBlob`: String
    advanced_threat_protection_offboarding_blob "advancedThreatProtectionOffboardingBlob": String,
    /// `advancedThreatProtectionOffboardingFilename`: String
    advanced_threat_protection_offboarding_filename "advancedThreatProtectionOffboardingFilename": String,
    /// `advancedThreatProtectionOnboardingBlob`: String
    advanced_threat_protection_onboarding_blob "advancedThreatProtectionOnboardingBlob": String,
    /// `advancedThreatProtectionOnboardingFilename`: String
    advanced_threat_protection_onboarding_filename "advancedThreatProtectionOnboardingFilename": String,
    /// `allowSampleSharing`: Boolean, not null
    allow_sample_sharing "allowSampleSharing" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
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
    /// `enableExpeditedTelemetryReporting`: Boolean, not null
    enable_expedited_telemetry_reporting "enableExpeditedTelemetryReporting" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsDefenderAdvancedThreatProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsDefenderAdvancedThreatProtectionConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
