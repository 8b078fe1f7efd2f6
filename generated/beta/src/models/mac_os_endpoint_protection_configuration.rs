// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSEndpointProtectionConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`MacOsEndpointProtectionConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_endpoint_protection_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsEndpointProtectionConfigurationCollection`]: crate::requests::mac_os_endpoint_protection_configuration::MacOsEndpointProtectionConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosendpointprotectionconfiguration?view=graph-rest-beta
pub struct MacOsEndpointProtectionConfiguration {
    /// `advancedThreatProtectionAutomaticSampleSubmission`. Never null.
    pub advanced_threat_protection_automatic_sample_submission: mg::Field<
        mg::Open<super::Enablement>,
    >,
    /// `advancedThreatProtectionCloudDelivered`. Never null.
    pub advanced_threat_protection_cloud_delivered: mg::Field<
        mg::Open<super::Enablement>,
    >,
    /// `advancedThreatProtectionDiagnosticDataCollection`. Never null.
    pub advanced_threat_protection_diagnostic_data_collection: mg::Field<
        mg::Open<super::Enablement>,
    >,
    /// `advancedThreatProtectionExcludedExtensions`.
    pub advanced_threat_protection_excluded_extensions: mg::Field<Vec<String>>,
    /// `advancedThreatProtectionExcludedFiles`.
    pub advanced_threat_protection_excluded_files: mg::Field<Vec<String>>,
    /// `advancedThreatProtectionExcludedFolders`.
    pub advanced_threat_protection_excluded_folders: mg::Field<Vec<String>>,
    /// `advancedThreatProtectionExcludedProcesses`.
    pub advanced_threat_protection_excluded_processes: mg::Field<Vec<String>>,
    /// `advancedThreatProtectionRealTime`. Never null.
    pub advanced_threat_protection_real_time: mg::Field<mg::Open<super::Enablement>>,
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
    /// `fileVaultAllowDeferralUntilSignOut`. Never null.
    pub file_vault_allow_deferral_until_sign_out: mg::Field<bool>,
    /// `fileVaultDisablePromptAtSignOut`. Never null.
    pub file_vault_disable_prompt_at_sign_out: mg::Field<bool>,
    /// `fileVaultEnabled`. Never null.
    pub file_vault_enabled: mg::Field<bool>,
    /// `fileVaultHidePersonalRecoveryKey`. Never null.
    pub file_vault_hide_personal_recovery_key: mg::Field<bool>,
    /// `fileVaultInstitutionalRecoveryKeyCertificate`.
    pub file_vault_institutional_recovery_key_certificate: mg::Field<mg::Binary>,
    /// `fileVaultInstitutionalRecoveryKeyCertificateFileName`.
    pub file_vault_institutional_recovery_key_certificate_file_name: mg::Field<String>,
    /// `fileVaultNumberOfTimesUserCanIgnore`.
    pub file_vault_number_of_times_user_can_ignore: mg::Field<i32>,
    /// `fileVaultPersonalRecoveryKeyHelpMessage`.
    pub file_vault_personal_recovery_key_help_message: mg::Field<String>,
    /// `fileVaultPersonalRecoveryKeyRotationInMonths`.
    pub file_vault_personal_recovery_key_rotation_in_months: mg::Field<i32>,
    /// `fileVaultSelectedRecoveryKeyTypes`. Never null.
    pub file_vault_selected_recovery_key_types: mg::Field<
        mg::Flags<super::MacOsFileVaultRecoveryKeyTypes>,
    >,
    /// `firewallApplications`.
    pub firewall_applications: mg::Field<Vec<super::MacOsFirewallApplication>>,
    /// `firewallBlockAllIncoming`. Never null.
    pub firewall_block_all_incoming: mg::Field<bool>,
    /// `firewallEnableStealthMode`. Never null.
    pub firewall_enable_stealth_mode: mg::Field<bool>,
    /// `firewallEnabled`. Never null.
    pub firewall_enabled: mg::Field<bool>,
    /// `gatekeeperAllowedAppSource`. Never null.
    pub gatekeeper_allowed_app_source: mg::Field<
        mg::Open<super::MacOsGatekeeperAppSources>,
    >,
    /// `gatekeeperBlockOverride`. Never null.
    pub gatekeeper_block_override: mg::Field<bool>,
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
    MacOsEndpointProtectionConfiguration: "microsoft.graph.macOSEndpointProtectionConfiguration", entity, base super::DeviceConfiguration;
    advanced_threat_protection_automatic_sample_submission: "advancedThreatProtectionAutomaticSampleSubmission" required,
    advanced_threat_protection_cloud_delivered: "advancedThreatProtectionCloudDelivered" required,
    advanced_threat_protection_diagnostic_data_collection: "advancedThreatProtectionDiagnosticDataCollection" required,
    advanced_threat_protection_excluded_extensions: "advancedThreatProtectionExcludedExtensions",
    advanced_threat_protection_excluded_files: "advancedThreatProtectionExcludedFiles",
    advanced_threat_protection_excluded_folders: "advancedThreatProtectionExcludedFolders",
    advanced_threat_protection_excluded_processes: "advancedThreatProtectionExcludedProcesses",
    advanced_threat_protection_real_time: "advancedThreatProtectionRealTime" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    file_vault_allow_deferral_until_sign_out: "fileVaultAllowDeferralUntilSignOut" required,
    file_vault_disable_prompt_at_sign_out: "fileVaultDisablePromptAtSignOut" required,
    file_vault_enabled: "fileVaultEnabled" required,
    file_vault_hide_personal_recovery_key: "fileVaultHidePersonalRecoveryKey" required,
    file_vault_institutional_recovery_key_certificate: "fileVaultInstitutionalRecoveryKeyCertificate",
    file_vault_institutional_recovery_key_certificate_file_name: "fileVaultInstitutionalRecoveryKeyCertificateFileName",
    file_vault_number_of_times_user_can_ignore: "fileVaultNumberOfTimesUserCanIgnore",
    file_vault_personal_recovery_key_help_message: "fileVaultPersonalRecoveryKeyHelpMessage",
    file_vault_personal_recovery_key_rotation_in_months: "fileVaultPersonalRecoveryKeyRotationInMonths",
    file_vault_selected_recovery_key_types: "fileVaultSelectedRecoveryKeyTypes" required,
    firewall_applications: "firewallApplications",
    firewall_block_all_incoming: "firewallBlockAllIncoming" required,
    firewall_enable_stealth_mode: "firewallEnableStealthMode" required,
    firewall_enabled: "firewallEnabled" required,
    gatekeeper_allowed_app_source: "gatekeeperAllowedAppSource" required,
    gatekeeper_block_override: "gatekeeperBlockOverride" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { MacOsEndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsEndpointProtectionConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
