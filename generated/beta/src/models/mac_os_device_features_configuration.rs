// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSDeviceFeaturesConfiguration`, an entity type derived from `microsoft.graph.appleDeviceFeaturesConfigurationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosdevicefeaturesconfiguration?view=graph-rest-beta>
    MacOsDeviceFeaturesConfiguration "microsoft.graph.macOSDeviceFeaturesConfiguration" "entity" : super::AppleDeviceFeaturesConfigurationBase;
    /// `adminShowHostInfo`: Boolean, not null
    admin_show_host_info "adminShowHostInfo" "r": bool,
    /// `airPrintDestinations`: Collection(airPrintDestination)
    air_print_destinations "airPrintDestinations": Vec<super::AirPrintDestination>,
    /// `appAssociatedDomains`: Collection(macOSAssociatedDomainsItem)
    app_associated_domains "appAssociatedDomains": Vec<super::MacOsAssociatedDomainsItem>,
    /// `associatedDomains`: Collection(keyValuePair)
    associated_domains "associatedDomains": Vec<super::KeyValuePair>,
    /// `authorizedUsersListHidden`: Boolean, not null
    authorized_users_list_hidden "authorizedUsersListHidden" "r": bool,
    /// `authorizedUsersListHideAdminUsers`: Boolean, not null
    authorized_users_list_hide_admin_users "authorizedUsersListHideAdminUsers" "r": bool,
    /// `authorizedUsersListHideLocalUsers`: Boolean, not null
    authorized_users_list_hide_local_users "authorizedUsersListHideLocalUsers" "r": bool,
    /// `authorizedUsersListHideMobileAccounts`: Boolean, not null
    authorized_users_list_hide_mobile_accounts "authorizedUsersListHideMobileAccounts" "r": bool,
    /// `authorizedUsersListIncludeNetworkUsers`: Boolean, not null
    authorized_users_list_include_network_users "authorizedUsersListIncludeNetworkUsers" "r": bool,
    /// `authorizedUsersListShowOtherManagedUsers`: Boolean, not null
    authorized_users_list_show_other_managed_users "authorizedUsersListShowOtherManagedUsers" "r": bool,
    /// `autoLaunchItems`: Collection(macOSLaunchItem)
    auto_launch_items "autoLaunchItems": Vec<super::MacOsLaunchItem>,
    /// `consoleAccessDisabled`: Boolean, not null
    console_access_disabled "consoleAccessDisabled" "r": bool,
    /// `contentCachingBlockDeletion`: Boolean, not null
    content_caching_block_deletion "contentCachingBlockDeletion" "r": bool,
    /// `contentCachingClientListenRanges`: Collection(ipRange)
    content_caching_client_listen_ranges "contentCachingClientListenRanges": Vec<super::IpRange>,
    /// `contentCachingClientPolicy`: macOSContentCachingClientPolicy, not null
    content_caching_client_policy "contentCachingClientPolicy" "r": mg::Open<super::MacOsContentCachingClientPolicy>,
    /// `contentCachingDataPath`: String
    content_caching_data_path "contentCachingDataPath": String,
    /// `contentCachingDisableConnectionSharing`: Boolean, not null
    content_caching_disable_connection_sharing "contentCachingDisableConnectionSharing" "r": bool,
    /// `contentCachingEnabled`: Boolean, not null
    content_caching_enabled "contentCachingEnabled" "r": bool,
    /// `contentCachingForceConnectionSharing`: Boolean, not null
    content_caching_force_connection_sharing "contentCachingForceConnectionSharing" "r": bool,
    /// `contentCachingKeepAwake`: Boolean, not null
    content_caching_keep_awake "contentCachingKeepAwake" "r": bool,
    /// `contentCachingLogClientIdentities`: Boolean, not null
    content_caching_log_client_identities "contentCachingLogClientIdentities" "r": bool,
    /// `contentCachingMaxSizeBytes`: Int64
    content_caching_max_size_bytes "contentCachingMaxSizeBytes": i64,
    /// `contentCachingParentSelectionPolicy`: macOSContentCachingParentSelectionPolicy, not null
    content_caching_parent_selection_policy "contentCachingParentSelectionPolicy" "r": mg::Open<super::MacOsContentCachingParentSelectionPolicy>,
    /// `contentCachingParents`: Collection(String)
    content_caching_parents "contentCachingParents": Vec<String>,
    /// `contentCachingPeerFilterRanges`: Collection(ipRange)
    content_caching_peer_filter_ranges "contentCachingPeerFilterRanges": Vec<super::IpRange>,
    /// `contentCachingPeerListenRanges`: Collection(ipRange)
    content_caching_peer_listen_ranges "contentCachingPeerListenRanges": Vec<super::IpRange>,
    /// `contentCachingPeerPolicy`: macOSContentCachingPeerPolicy, not null
    content_caching_peer_policy "contentCachingPeerPolicy" "r": mg::Open<super::MacOsContentCachingPeerPolicy>,
    /// `contentCachingPort`: Int32
    content_caching_port "contentCachingPort": i32,
    /// `contentCachingPublicRanges`: Collection(ipRange)
    content_caching_public_ranges "contentCachingPublicRanges": Vec<super::IpRange>,
    /// `contentCachingShowAlerts`: Boolean, not null
    content_caching_show_alerts "contentCachingShowAlerts" "r": bool,
    /// `contentCachingType`: macOSContentCachingType, not null
    content_caching_type "contentCachingType" "r": mg::Open<super::MacOsContentCachingType>,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `logOutDisabledWhileLoggedIn`: Boolean, not null
    log_out_disabled_while_logged_in "logOutDisabledWhileLoggedIn" "r": bool,
    /// `loginWindowText`: String
    login_window_text "loginWindowText": String,
    /// `macOSSingleSignOnExtension`: macOSSingleSignOnExtension
    mac_os_single_sign_on_extension "macOSSingleSignOnExtension": mg::Boxed<super::MacOsSingleSignOnExtension>,
    /// `powerOffDisabledWhileLoggedIn`: Boolean, not null
    power_off_disabled_while_logged_in "powerOffDisabledWhileLoggedIn" "r": bool,
    /// `restartDisabled`: Boolean, not null
    restart_disabled "restartDisabled" "r": bool,
    /// `restartDisabledWhileLoggedIn`: Boolean, not null
    restart_disabled_while_logged_in "restartDisabledWhileLoggedIn" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `screenLockDisableImmediate`: Boolean, not null
    screen_lock_disable_immediate "screenLockDisableImmediate" "r": bool,
    /// `shutDownDisabled`: Boolean, not null
    shut_down_disabled "shutDownDisabled" "r": bool,
    /// `shutDownDisabledWhileLoggedIn`: Boolean, not null
    shut_down_disabled_while_logged_in "shutDownDisabledWhileLoggedIn" "r": bool,
    /// `singleSignOnExtension`: singleSignOnExtension
    single_sign_on_extension "singleSignOnExtension": mg::Boxed<super::SingleSignOnExtension>,
    /// `sleepDisabled`: Boolean, not null
    sleep_disabled "sleepDisabled" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity }

impl MacOsDeviceFeaturesConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `singleSignOnExtensionPkinitCertificate`: `macOSCertificateProfileBase`
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::MacOsCertificateProfileBase,
    > = mg::Nav::new("singleSignOnExtensionPkinitCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
