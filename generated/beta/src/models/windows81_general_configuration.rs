// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows81GeneralConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`Windows81GeneralConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows81_general_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows81GeneralConfigurationCollection`]: crate::requests::windows81_general_configuration::Windows81GeneralConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows81generalconfiguration?view=graph-rest-beta
pub struct Windows81GeneralConfiguration {
    /// `accountsBlockAddingNonMicrosoftAccountEmail`. Never null.
    pub accounts_block_adding_non_microsoft_account_email: mg::Field<bool>,
    /// `applyOnlyToWindows81`. Never null. Read-only: the service computes it.
    pub apply_only_to_windows81: mg::Field<bool>,
    /// `browserBlockAutofill`. Never null.
    pub browser_block_autofill: mg::Field<bool>,
    /// `browserBlockAutomaticDetectionOfIntranetSites`. Never null.
    pub browser_block_automatic_detection_of_intranet_sites: mg::Field<bool>,
    /// `browserBlockEnterpriseModeAccess`. Never null.
    pub browser_block_enterprise_mode_access: mg::Field<bool>,
    /// `browserBlockJavaScript`. Never null.
    pub browser_block_java_script: mg::Field<bool>,
    /// `browserBlockPlugins`. Never null.
    pub browser_block_plugins: mg::Field<bool>,
    /// `browserBlockPopups`. Never null.
    pub browser_block_popups: mg::Field<bool>,
    /// `browserBlockSendingDoNotTrackHeader`. Never null.
    pub browser_block_sending_do_not_track_header: mg::Field<bool>,
    /// `browserBlockSingleWordEntryOnIntranetSites`. Never null.
    pub browser_block_single_word_entry_on_intranet_sites: mg::Field<bool>,
    /// `browserEnterpriseModeSiteListLocation`.
    pub browser_enterprise_mode_site_list_location: mg::Field<String>,
    /// `browserInternetSecurityLevel`. Never null.
    pub browser_internet_security_level: mg::Field<
        mg::Open<super::InternetSiteSecurityLevel>,
    >,
    /// `browserIntranetSecurityLevel`. Never null.
    pub browser_intranet_security_level: mg::Field<mg::Open<super::SiteSecurityLevel>>,
    /// `browserLoggingReportLocation`.
    pub browser_logging_report_location: mg::Field<String>,
    /// `browserRequireFirewall`. Never null.
    pub browser_require_firewall: mg::Field<bool>,
    /// `browserRequireFraudWarning`. Never null.
    pub browser_require_fraud_warning: mg::Field<bool>,
    /// `browserRequireHighSecurityForRestrictedSites`. Never null.
    pub browser_require_high_security_for_restricted_sites: mg::Field<bool>,
    /// `browserRequireSmartScreen`. Never null.
    pub browser_require_smart_screen: mg::Field<bool>,
    /// `browserTrustedSitesSecurityLevel`. Never null.
    pub browser_trusted_sites_security_level: mg::Field<
        mg::Open<super::SiteSecurityLevel>,
    >,
    /// `cellularBlockDataRoaming`. Never null.
    pub cellular_block_data_roaming: mg::Field<bool>,
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
    /// `diagnosticsBlockDataSubmission`. Never null.
    pub diagnostics_block_data_submission: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minimumAutoInstallClassification`. Never null.
    pub minimum_auto_install_classification: mg::Field<
        mg::Open<super::UpdateClassification>,
    >,
    /// `passwordBlockPicturePasswordAndPin`. Never null.
    pub password_block_picture_password_and_pin: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumCharacterSetCount`.
    pub password_minimum_character_set_count: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `storageRequireDeviceEncryption`. Never null.
    pub storage_require_device_encryption: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `updatesMinimumAutoInstallClassification`. Never null.
    pub updates_minimum_auto_install_classification: mg::Field<
        mg::Open<super::UpdateClassification>,
    >,
    /// `updatesRequireAutomaticUpdates`. Never null.
    pub updates_require_automatic_updates: mg::Field<bool>,
    /// `userAccountControlSettings`. Never null.
    pub user_account_control_settings: mg::Field<
        mg::Open<super::WindowsUserAccountControlSettings>,
    >,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `workFoldersUrl`.
    pub work_folders_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows81GeneralConfiguration: "microsoft.graph.windows81GeneralConfiguration", entity, base super::DeviceConfiguration;
    accounts_block_adding_non_microsoft_account_email: "accountsBlockAddingNonMicrosoftAccountEmail" required,
    apply_only_to_windows81: "applyOnlyToWindows81" required computed read_only,
    browser_block_autofill: "browserBlockAutofill" required,
    browser_block_automatic_detection_of_intranet_sites: "browserBlockAutomaticDetectionOfIntranetSites" required,
    browser_block_enterprise_mode_access: "browserBlockEnterpriseModeAccess" required,
    browser_block_java_script: "browserBlockJavaScript" required,
    browser_block_plugins: "browserBlockPlugins" required,
    browser_block_popups: "browserBlockPopups" required,
    browser_block_sending_do_not_track_header: "browserBlockSendingDoNotTrackHeader" required,
    browser_block_single_word_entry_on_intranet_sites: "browserBlockSingleWordEntryOnIntranetSites" required,
    browser_enterprise_mode_site_list_location: "browserEnterpriseModeSiteListLocation",
    browser_internet_security_level: "browserInternetSecurityLevel" required,
    browser_intranet_security_level: "browserIntranetSecurityLevel" required,
    browser_logging_report_location: "browserLoggingReportLocation",
    browser_require_firewall: "browserRequireFirewall" required,
    browser_require_fraud_warning: "browserRequireFraudWarning" required,
    browser_require_high_security_for_restricted_sites: "browserRequireHighSecurityForRestrictedSites" required,
    browser_require_smart_screen: "browserRequireSmartScreen" required,
    browser_trusted_sites_security_level: "browserTrustedSitesSecurityLevel" required,
    cellular_block_data_roaming: "cellularBlockDataRoaming" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    diagnostics_block_data_submission: "diagnosticsBlockDataSubmission" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    minimum_auto_install_classification: "minimumAutoInstallClassification" required,
    password_block_picture_password_and_pin: "passwordBlockPicturePasswordAndPin" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_character_set_count: "passwordMinimumCharacterSetCount",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    role_scope_tag_ids: "roleScopeTagIds",
    storage_require_device_encryption: "storageRequireDeviceEncryption" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    updates_minimum_auto_install_classification: "updatesMinimumAutoInstallClassification" required,
    updates_require_automatic_updates: "updatesRequireAutomaticUpdates" required,
    user_account_control_settings: "userAccountControlSettings" required,
    version: "version" required,
    work_folders_url: "workFoldersUrl",
}

mg::derived_from! { Windows81GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows81GeneralConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows81GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows81GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
