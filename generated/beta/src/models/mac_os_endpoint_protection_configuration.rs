// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSEndpointProtectionConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosendpointprotectionconfiguration?view=graph-rest-beta>
    MacOsEndpointProtectionConfiguration "microsoft.graph.macOSEndpointProtectionConfiguration" "entity" : super::DeviceConfiguration;
    /// `advancedThreatProtectionAutomaticSampleSubmission`: enablement, not null
    advanced_threat_protection_automatic_sample_submission "advancedThreatProtectionAutomaticSampleSubmission" "r": mg::Open<super::Enablement>,
    /// `advancedThreatProtectionCloudDelivered`: enablement, not null
    advanced_threat_protection_cloud_delivered "advancedThreatProtectionCloudDelivered" "r": mg::Open<super::Enablement>,
    /// `advancedThreatProtectionDiagnosticDataCollection`: enablement, not null
    advanced_threat_protection_diagnostic_data_collection "advancedThreatProtectionDiagnosticDataCollection" "r": mg::Open<super::Enablement>,
    /// `advancedThreatProtectionExcludedExtensions`: Collection(String)
    advanced_threat_protection_excluded_extensions "advancedThreatProtectionExcludedExtensions": Vec<String>,
    /// `advancedThreatProtectionExcludedFiles`: Collection(String)
    advanced_threat_protection_excluded_files "advancedThreatProtectionExcludedFiles": Vec<String>,
    /// `advancedThreatProtectionExcludedFolders`: Collection(String)
    advanced_threat_protection_excluded_folders "advancedThreatProtectionExcludedFolders": Vec<String>,
    /// `advancedThreatProtectionExcludedProcesses`: Collection(String)
    advanced_threat_protection_excluded_processes "advancedThreatProtectionExcludedProcesses": Vec<String>,
    /// `advancedThreatProtectionRealTime`: enablement, not null
    advanced_threat_protection_real_time "advancedThreatProtectionRealTime" "r": mg::Open<super::Enablement>,
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
    /// `fileVaultAllowDeferralUntilSignOut`: Boolean, not null
    file_vault_allow_deferral_until_sign_out "fileVaultAllowDeferralUntilSignOut" "r": bool,
    /// `fileVaultDisablePromptAtSignOut`: Boolean, not null
    file_vault_disable_prompt_at_sign_out "fileVaultDisablePromptAtSignOut" "r": bool,
    /// `fileVaultEnabled`: Boolean, not null
    file_vault_enabled "fileVaultEnabled" "r": bool,
    /// `fileVaultHidePersonalRecoveryKey`: Boolean, not null
    file_vault_hide_personal_recovery_key "fileVaultHidePersonalRecoveryKey" "r": bool,
    /// `fileVaultInstitutionalRecoveryKeyCertificate`: Binary, masked in Debug
    file_vault_institutional_recovery_key_certificate "fileVaultInstitutionalRecoveryKeyCertificate" "s": mg::Binary,
    /// `fileVaultInstitutionalRecoveryKeyCertificateFileName`: String
    file_vault_institutional_recovery_key_certificate_file_name "fileVaultInstitutionalRecoveryKeyCertificateFileName": String,
    /// `fileVaultNumberOfTimesUserCanIgnore`: Int32
    file_vault_number_of_times_user_can_ignore "fileVaultNumberOfTimesUserCanIgnore": i32,
    /// `fileVaultPersonalRecoveryKeyHelpMessage`: String, masked in Debug
    file_vault_personal_recovery_key_help_message "fileVaultPersonalRecoveryKeyHelpMessage" "s": String,
    /// `fileVaultPersonalRecoveryKeyRotationInMonths`: Int32
    file_vault_personal_recovery_key_rotation_in_months "fileVaultPersonalRecoveryKeyRotationInMonths": i32,
    /// `fileVaultSelectedRecoveryKeyTypes`: macOSFileVaultRecoveryKeyTypes, not null
    file_vault_selected_recovery_key_types "fileVaultSelectedRecoveryKeyTypes" "r": mg::Flags<super::MacOsFileVaultRecoveryKeyTypes>,
    /// `firewallApplications`: Collection(macOSFirewallApplication)
    firewall_applications "firewallApplications": Vec<super::MacOsFirewallApplication>,
    /// `firewallBlockAllIncoming`: Boolean, not null
    firewall_block_all_incoming "firewallBlockAllIncoming" "r": bool,
    /// `firewallEnableStealthMode`: Boolean, not null
    firewall_enable_stealth_mode "firewallEnableStealthMode" "r": bool,
    /// `firewallEnabled`: Boolean, not null
    firewall_enabled "firewallEnabled" "r": bool,
    /// `gatekeeperAllowedAppSource`: macOSGatekeeperAppSources, not null
    gatekeeper_allowed_app_source "gatekeeperAllowedAppSource" "r": mg::Open<super::MacOsGatekeeperAppSources>,
    /// `gatekeeperBlockOverride`: Boolean, not null
    gatekeeper_block_override "gatekeeperBlockOverride" "r": bool,
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

mg::derived_from! { MacOsEndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsEndpointProtectionConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsEndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
