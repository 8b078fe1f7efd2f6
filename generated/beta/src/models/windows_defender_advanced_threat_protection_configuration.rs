// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`][reference],
/// derived from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsDefenderAdvancedThreatProtectionConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_defender_advanced_threat_protection_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsDefenderAdvancedThreatProtectionConfigurationCollection`]: crate::requests::windows_defender_advanced_threat_protection_configuration::WindowsDefenderAdvancedThreatProtectionConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-beta
pub struct WindowsDefenderAdvancedThreatProtectionConfiguration {
    /// `advancedThreatProtectionAutoPopulateOnboardingBlob`. Never null.
    pub advanced_threat_protection_auto_populate_onboarding_blob: mg::Field<bool>,
    /// `advancedThreatProtectionOffboardingBlob`. Secret: masked in `Debug`.
    pub advanced_threat_protection_offboarding_blob: mg::Field<String>,
    /// `advancedThreatProtectionOffboardingFilename`.
    pub advanced_threat_protection_offboarding_filename: mg::Field<String>,
    /// `advancedThreatProtectionOnboardingBlob`. Secret: masked in `Debug`.
    pub advanced_threat_protection_onboarding_blob: mg::Field<String>,
    /// `advancedThreatProtectionOnboardingFilename`.
    pub advanced_threat_protection_onboarding_filename: mg::Field<String>,
    /// `allowSampleSharing`. Never null.
    pub allow_sample_sharing: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `enableExpeditedTelemetryReporting`. Never null.
    pub enable_expedited_telemetry_reporting: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderAdvancedThreatProtectionConfiguration: "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration", entity, base super::DeviceConfiguration;
    advanced_threat_protection_auto_populate_onboarding_blob: "advancedThreatProtectionAutoPopulateOnboardingBlob" required,
    advanced_threat_protection_offboarding_blob: "advancedThreatProtectionOffboardingBlob" secret,
    advanced_threat_protection_offboarding_filename: "advancedThreatProtectionOffboardingFilename",
    advanced_threat_protection_onboarding_blob: "advancedThreatProtectionOnboardingBlob" secret,
    advanced_threat_protection_onboarding_filename: "advancedThreatProtectionOnboardingFilename",
    allow_sample_sharing: "allowSampleSharing" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    enable_expedited_telemetry_reporting: "enableExpeditedTelemetryReporting" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { WindowsDefenderAdvancedThreatProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsDefenderAdvancedThreatProtectionConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsDefenderAdvancedThreatProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
