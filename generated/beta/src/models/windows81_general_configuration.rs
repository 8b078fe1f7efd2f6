// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows81GeneralConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows81generalconfiguration?view=graph-rest-beta>
    Windows81GeneralConfiguration "microsoft.graph.windows81GeneralConfiguration" "entity" : super::DeviceConfiguration;
    /// `accountsBlockAddingNonMicrosoftAccountEmail`: Boolean, not null
    accounts_block_adding_non_microsoft_account_email "accountsBlockAddingNonMicrosoftAccountEmail" "r": bool,
    /// `applyOnlyToWindows81`: Boolean, not null, computed, read-only
    apply_only_to_windows81 "applyOnlyToWindows81" "rcp": bool,
    /// `browserBlockAutofill`: Boolean, not null
    browser_block_autofill "browserBlockAutofill" "r": bool,
    /// `browserBlockAutomaticDetectionOfIntranetSites`: Boolean, not null
    browser_block_automatic_detection_of_intranet_sites "browserBlockAutomaticDetectionOfIntranetSites" "r": bool,
    /// `browserBlockEnterpriseModeAccess`: Boolean, not null
    browser_block_enterprise_mode_access "browserBlockEnterpriseModeAccess" "r": bool,
    /// `browserBlockJavaScript`: Boolean, not null
    browser_block_java_script "browserBlockJavaScript" "r": bool,
    /// `browserBlockPlugins`: Boolean, not null
    browser_block_plugins "browserBlockPlugins" "r": bool,
    /// `browserBlockPopups`: Boolean, not null
    browser_block_popups "browserBlockPopups" "r": bool,
    /// `browserBlockSendingDoNotTrackHeader`: Boolean, not null
    browser_block_sending_do_not_track_header "browserBlockSendingDoNotTrackHeader" "r": bool,
    /// `browserBlockSingleWordEntryOnIntranetSites`: Boolean, not null
    browser_block_single_word_entry_on_intranet_sites "browserBlockSingleWordEntryOnIntranetSites" "r": bool,
    /// `browserEnterpriseModeSiteListLocation`: String
    browser_enterprise_mode_site_list_location "browserEnterpriseModeSiteListLocation": String,
    /// `browserInternetSecurityLevel`: internetSiteSecurityLevel, not null
    browser_internet_security_level "browserInternetSecurityLevel" "r": mg::Open<super::InternetSiteSecurityLevel>,
    /// `browserIntranetSecurityLevel`: siteSecurityLevel, not null
    browser_intranet_security_level "browserIntranetSecurityLevel" "r": mg::Open<super::SiteSecurityLevel>,
    /// `browserLoggingReportLocation`: String
    browser_logging_report_location "browserLoggingReportLocation": String,
    /// `browserRequireFirewall`: Boolean, not null
    browser_require_firewall "browserRequireFirewall" "r": bool,
    /// `browserRequireFraudWarning`: Boolean, not null
    browser_require_fraud_warning "browserRequireFraudWarning" "r": bool,
    /// `browserRequireHighSecurityForRestrictedSites`: Boolean, not null
    browser_require_high_security_for_restricted_sites "browserRequireHighSecurityForRestrictedSites" "r": bool,
    /// `browserRequireSmartScreen`: Boolean, not null
    browser_require_smart_screen "browserRequireSmartScreen" "r": bool,
    /// `browserTrustedSitesSecurityLevel`: siteSecurityLevel, not null
    browser_trusted_sites_security_level "browserTrustedSitesSecurityLevel" "r": mg::Open<super::SiteSecurityLevel>,
    /// `cellularBlockDataRoaming`: Boolean, not null
    cellular_block_data_roaming "cellularBlockDataRoaming" "r": bool,
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
    /// `diagnosticsBlockDataSubmission`: Boolean, not null
    diagnostics_block_data_submission "diagnosticsBlockDataSubmission" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `minimumAutoInstallClassification`: updateClassification, not null
    minimum_auto_install_classification "minimumAutoInstallClassification" "r": mg::Open<super::UpdateClassification>,
    /// `passwordBlockPicturePasswordAndPin`: Boolean, not null
    password_block_picture_password_and_pin "passwordBlockPicturePasswordAndPin" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `storageRequireDeviceEncryption`: Boolean, not null
    storage_require_device_encryption "storageRequireDeviceEncryption" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `updatesMinimumAutoInstallClassification`: updateClassification, not null
    updates_minimum_auto_install_classification "updatesMinimumAutoInstallClassification" "r": mg::Open<super::UpdateClassification>,
    /// `updatesRequireAutomaticUpdates`: Boolean, not null
    updates_require_automatic_updates "updatesRequireAutomaticUpdates" "r": bool,
    /// `userAccountControlSettings`: windowsUserAccountControlSettings, not null
    user_account_control_settings "userAccountControlSettings" "r": mg::Open<super::WindowsUserAccountControlSettings>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `workFoldersUrl`: String
    work_folders_url "workFoldersUrl": String,
}

mg::derived_from! { Windows81GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows81GeneralConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows81GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows81GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows81GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
