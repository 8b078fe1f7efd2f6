// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsIdentityProtectionConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsidentityprotectionconfiguration?view=graph-rest-beta>
    WindowsIdentityProtectionConfiguration "microsoft.graph.windowsIdentityProtectionConfiguration" "entity" : super::DeviceConfiguration;
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
    /// `enhancedAntiSpoofingForFacialFeaturesEnabled`: Boolean, not null
    enhanced_anti_spoofing_for_facial_features_enabled "enhancedAntiSpoofingForFacialFeaturesEnabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `pinExpirationInDays`: Int32
    pin_expiration_in_days "pinExpirationInDays": i32,
    /// `pinLowercaseCharactersUsage`: configurationUsage, not null
    pin_lowercase_characters_usage "pinLowercaseCharactersUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `pinMaximumLength`: Int32
    pin_maximum_length "pinMaximumLength": i32,
    /// `pinMinimumLength`: Int32
    pin_minimum_length "pinMinimumLength": i32,
    /// `pinPreviousBlockCount`: Int32
    pin_previous_block_count "pinPreviousBlockCount": i32,
    /// `pinRecoveryEnabled`: Boolean, not null
    pin_recovery_enabled "pinRecoveryEnabled" "r": bool,
    /// `pinSpecialCharactersUsage`: configurationUsage, not null
    pin_special_characters_usage "pinSpecialCharactersUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `pinUppercaseCharactersUsage`: configurationUsage, not null
    pin_uppercase_characters_usage "pinUppercaseCharactersUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityDeviceRequired`: Boolean, not null
    security_device_required "securityDeviceRequired" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `unlockWithBiometricsEnabled`: Boolean, not null
    unlock_with_biometrics_enabled "unlockWithBiometricsEnabled" "r": bool,
    /// `useCertificatesForOnPremisesAuthEnabled`: Boolean, not null
    use_certificates_for_on_premises_auth_enabled "useCertificatesForOnPremisesAuthEnabled" "r": bool,
    /// `useSecurityKeyForSignin`: Boolean, not null
    use_security_key_for_signin "useSecurityKeyForSignin" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `windowsHelloForBusinessBlocked`: Boolean
    windows_hello_for_business_blocked "windowsHelloForBusinessBlocked": bool,
}

mg::derived_from! { WindowsIdentityProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsIdentityProtectionConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsIdentityProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
