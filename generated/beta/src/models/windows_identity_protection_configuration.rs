// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsIdentityProtectionConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsIdentityProtectionConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_identity_protection_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsIdentityProtectionConfigurationCollection`]: crate::requests::windows_identity_protection_configuration::WindowsIdentityProtectionConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsidentityprotectionconfiguration?view=graph-rest-beta
pub struct WindowsIdentityProtectionConfiguration {
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
    /// `enhancedAntiSpoofingForFacialFeaturesEnabled`. Never null.
    pub enhanced_anti_spoofing_for_facial_features_enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pinExpirationInDays`.
    pub pin_expiration_in_days: mg::Field<i32>,
    /// `pinLowercaseCharactersUsage`. Never null.
    pub pin_lowercase_characters_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// `pinMaximumLength`.
    pub pin_maximum_length: mg::Field<i32>,
    /// `pinMinimumLength`.
    pub pin_minimum_length: mg::Field<i32>,
    /// `pinPreviousBlockCount`.
    pub pin_previous_block_count: mg::Field<i32>,
    /// `pinRecoveryEnabled`. Never null.
    pub pin_recovery_enabled: mg::Field<bool>,
    /// `pinSpecialCharactersUsage`. Never null.
    pub pin_special_characters_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// `pinUppercaseCharactersUsage`. Never null.
    pub pin_uppercase_characters_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityDeviceRequired`. Never null.
    pub security_device_required: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `unlockWithBiometricsEnabled`. Never null.
    pub unlock_with_biometrics_enabled: mg::Field<bool>,
    /// `useCertificatesForOnPremisesAuthEnabled`. Never null.
    pub use_certificates_for_on_premises_auth_enabled: mg::Field<bool>,
    /// `useSecurityKeyForSignin`. Never null.
    pub use_security_key_for_signin: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `windowsHelloForBusinessBlocked`.
    pub windows_hello_for_business_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsIdentityProtectionConfiguration: "microsoft.graph.windowsIdentityProtectionConfiguration", entity, base super::DeviceConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    enhanced_anti_spoofing_for_facial_features_enabled: "enhancedAntiSpoofingForFacialFeaturesEnabled" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    pin_expiration_in_days: "pinExpirationInDays",
    pin_lowercase_characters_usage: "pinLowercaseCharactersUsage" required,
    pin_maximum_length: "pinMaximumLength",
    pin_minimum_length: "pinMinimumLength",
    pin_previous_block_count: "pinPreviousBlockCount",
    pin_recovery_enabled: "pinRecoveryEnabled" required,
    pin_special_characters_usage: "pinSpecialCharactersUsage" required,
    pin_uppercase_characters_usage: "pinUppercaseCharactersUsage" required,
    role_scope_tag_ids: "roleScopeTagIds",
    security_device_required: "securityDeviceRequired" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    unlock_with_biometrics_enabled: "unlockWithBiometricsEnabled" required,
    use_certificates_for_on_premises_auth_enabled: "useCertificatesForOnPremisesAuthEnabled" required,
    use_security_key_for_signin: "useSecurityKeyForSignin" required,
    version: "version" required,
    windows_hello_for_business_blocked: "windowsHelloForBusinessBlocked",
}

mg::derived_from! { WindowsIdentityProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsIdentityProtectionConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
