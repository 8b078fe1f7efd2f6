// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSDeviceFeaturesConfiguration`][reference], derived from
/// [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase).
///
/// Requests: [`MacOsDeviceFeaturesConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_device_features_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsDeviceFeaturesConfigurationCollection`]: crate::requests::mac_os_device_features_configuration::MacOsDeviceFeaturesConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosdevicefeaturesconfiguration?view=graph-rest-beta
pub struct MacOsDeviceFeaturesConfiguration {
    /// `adminShowHostInfo`. Never null.
    pub admin_show_host_info: mg::Field<bool>,
    /// `airPrintDestinations`.
    pub air_print_destinations: mg::Field<Vec<super::AirPrintDestination>>,
    /// `appAssociatedDomains`.
    pub app_associated_domains: mg::Field<Vec<super::MacOsAssociatedDomainsItem>>,
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<super::KeyValuePair>>,
    /// `authorizedUsersListHidden`. Never null.
    pub authorized_users_list_hidden: mg::Field<bool>,
    /// `authorizedUsersListHideAdminUsers`. Never null.
    pub authorized_users_list_hide_admin_users: mg::Field<bool>,
    /// `authorizedUsersListHideLocalUsers`. Never null.
    pub authorized_users_list_hide_local_users: mg::Field<bool>,
    /// `authorizedUsersListHideMobileAccounts`. Never null.
    pub authorized_users_list_hide_mobile_accounts: mg::Field<bool>,
    /// `authorizedUsersListIncludeNetworkUsers`. Never null.
    pub authorized_users_list_include_network_users: mg::Field<bool>,
    /// `authorizedUsersListShowOtherManagedUsers`. Never null.
    pub authorized_users_list_show_other_managed_users: mg::Field<bool>,
    /// `autoLaunchItems`.
    pub auto_launch_items: mg::Field<Vec<super::MacOsLaunchItem>>,
    /// `consoleAccessDisabled`. Never null.
    pub console_access_disabled: mg::Field<bool>,
    /// `contentCachingBlockDeletion`. Never null.
    pub content_caching_block_deletion: mg::Field<bool>,
    /// `contentCachingClientListenRanges`.
    pub content_caching_client_listen_ranges: mg::Field<Vec<super::IpRange>>,
    /// `contentCachingClientPolicy`. Never null.
    pub content_caching_client_policy: mg::Field<
        mg::Open<super::MacOsContentCachingClientPolicy>,
    >,
    /// `contentCachingDataPath`.
    pub content_caching_data_path: mg::Field<String>,
    /// `contentCachingDisableConnectionSharing`. Never null.
    pub content_caching_disable_connection_sharing: mg::Field<bool>,
    /// `contentCachingEnabled`. Never null.
    pub content_caching_enabled: mg::Field<bool>,
    /// `contentCachingForceConnectionSharing`. Never null.
    pub content_caching_force_connection_sharing: mg::Field<bool>,
    /// `contentCachingKeepAwake`. Never null.
    pub content_caching_keep_awake: mg::Field<bool>,
    /// `contentCachingLogClientIdentities`. Never null.
    pub content_caching_log_client_identities: mg::Field<bool>,
    /// `contentCachingMaxSizeBytes`.
    pub content_caching_max_size_bytes: mg::Field<i64>,
    /// `contentCachingParentSelectionPolicy`. Never null.
    pub content_caching_parent_selection_policy: mg::Field<
        mg::Open<super::MacOsContentCachingParentSelectionPolicy>,
    >,
    /// `contentCachingParents`.
    pub content_caching_parents: mg::Field<Vec<String>>,
    /// `contentCachingPeerFilterRanges`.
    pub content_caching_peer_filter_ranges: mg::Field<Vec<super::IpRange>>,
    /// `contentCachingPeerListenRanges`.
    pub content_caching_peer_listen_ranges: mg::Field<Vec<super::IpRange>>,
    /// `contentCachingPeerPolicy`. Never null.
    pub content_caching_peer_policy: mg::Field<
        mg::Open<super::MacOsContentCachingPeerPolicy>,
    >,
    /// `contentCachingPort`.
    pub content_caching_port: mg::Field<i32>,
    /// `contentCachingPublicRanges`.
    pub content_caching_public_ranges: mg::Field<Vec<super::IpRange>>,
    /// `contentCachingShowAlerts`. Never null.
    pub content_caching_show_alerts: mg::Field<bool>,
    /// `contentCachingType`. Never null.
    pub content_caching_type: mg::Field<mg::Open<super::MacOsContentCachingType>>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logOutDisabledWhileLoggedIn`. Never null.
    pub log_out_disabled_while_logged_in: mg::Field<bool>,
    /// `loginWindowText`.
    pub login_window_text: mg::Field<String>,
    /// `macOSSingleSignOnExtension`.
    pub mac_os_single_sign_on_extension: mg::Field<
        mg::Boxed<super::MacOsSingleSignOnExtension>,
    >,
    /// `powerOffDisabledWhileLoggedIn`. Never null.
    pub power_off_disabled_while_logged_in: mg::Field<bool>,
    /// `restartDisabled`. Never null.
    pub restart_disabled: mg::Field<bool>,
    /// `restartDisabledWhileLoggedIn`. Never null.
    pub restart_disabled_while_logged_in: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `screenLockDisableImmediate`. Never null.
    pub screen_lock_disable_immediate: mg::Field<bool>,
    /// `shutDownDisabled`. Never null.
    pub shut_down_disabled: mg::Field<bool>,
    /// `shutDownDisabledWhileLoggedIn`. Never null.
    pub shut_down_disabled_while_logged_in: mg::Field<bool>,
    /// `singleSignOnExtension`.
    pub single_sign_on_extension: mg::Field<mg::Boxed<super::SingleSignOnExtension>>,
    /// `sleepDisabled`. Never null.
    pub sleep_disabled: mg::Field<bool>,
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
    MacOsDeviceFeaturesConfiguration: "microsoft.graph.macOSDeviceFeaturesConfiguration", entity, base super::AppleDeviceFeaturesConfigurationBase;
    admin_show_host_info: "adminShowHostInfo" required,
    air_print_destinations: "airPrintDestinations",
    app_associated_domains: "appAssociatedDomains",
    associated_domains: "associatedDomains",
    authorized_users_list_hidden: "authorizedUsersListHidden" required,
    authorized_users_list_hide_admin_users: "authorizedUsersListHideAdminUsers" required,
    authorized_users_list_hide_local_users: "authorizedUsersListHideLocalUsers" required,
    authorized_users_list_hide_mobile_accounts: "authorizedUsersListHideMobileAccounts" required,
    authorized_users_list_include_network_users: "authorizedUsersListIncludeNetworkUsers" required,
    authorized_users_list_show_other_managed_users: "authorizedUsersListShowOtherManagedUsers" required,
    auto_launch_items: "autoLaunchItems",
    console_access_disabled: "consoleAccessDisabled" required,
    content_caching_block_deletion: "contentCachingBlockDeletion" required,
    content_caching_client_listen_ranges: "contentCachingClientListenRanges",
    content_caching_client_policy: "contentCachingClientPolicy" required,
    content_caching_data_path: "contentCachingDataPath",
    content_caching_disable_connection_sharing: "contentCachingDisableConnectionSharing" required,
    content_caching_enabled: "contentCachingEnabled" required,
    content_caching_force_connection_sharing: "contentCachingForceConnectionSharing" required,
    content_caching_keep_awake: "contentCachingKeepAwake" required,
    content_caching_log_client_identities: "contentCachingLogClientIdentities" required,
    content_caching_max_size_bytes: "contentCachingMaxSizeBytes",
    content_caching_parent_selection_policy: "contentCachingParentSelectionPolicy" required,
    content_caching_parents: "contentCachingParents",
    content_caching_peer_filter_ranges: "contentCachingPeerFilterRanges",
    content_caching_peer_listen_ranges: "contentCachingPeerListenRanges",
    content_caching_peer_policy: "contentCachingPeerPolicy" required,
    content_caching_port: "contentCachingPort",
    content_caching_public_ranges: "contentCachingPublicRanges",
    content_caching_show_alerts: "contentCachingShowAlerts" required,
    content_caching_type: "contentCachingType" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    log_out_disabled_while_logged_in: "logOutDisabledWhileLoggedIn" required,
    login_window_text: "loginWindowText",
    mac_os_single_sign_on_extension: "macOSSingleSignOnExtension",
    power_off_disabled_while_logged_in: "powerOffDisabledWhileLoggedIn" required,
    restart_disabled: "restartDisabled" required,
    restart_disabled_while_logged_in: "restartDisabledWhileLoggedIn" required,
    role_scope_tag_ids: "roleScopeTagIds",
    screen_lock_disable_immediate: "screenLockDisableImmediate" required,
    shut_down_disabled: "shutDownDisabled" required,
    shut_down_disabled_while_logged_in: "shutDownDisabledWhileLoggedIn" required,
    single_sign_on_extension: "singleSignOnExtension",
    sleep_disabled: "sleepDisabled" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity }

impl MacOsDeviceFeaturesConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `singleSignOnExtensionPkinitCertificate`:
    /// [`MacOsCertificateProfileBase`](super::MacOsCertificateProfileBase).
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::MacOsCertificateProfileBase,
    > = mg::Nav::new("singleSignOnExtensionPkinitCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsDeviceFeaturesConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
