// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsPhone81VpnConfiguration`][reference], derived from
/// [`Windows81VpnConfiguration`](super::Windows81VpnConfiguration).
///
/// Requests: [`WindowsPhone81VpnConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_vpn_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsPhone81VpnConfigurationCollection`]: crate::requests::windows_phone81_vpn_configuration::WindowsPhone81VpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsphone81vpnconfiguration?view=graph-rest-beta
pub struct WindowsPhone81VpnConfiguration {
    /// `applyOnlyToWindows81`. Never null. Read-only: the service computes it.
    pub apply_only_to_windows81: mg::Field<bool>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::VpnAuthenticationMethod>>,
    /// `bypassVpnOnCompanyWifi`. Never null.
    pub bypass_vpn_on_company_wifi: mg::Field<bool>,
    /// `bypassVpnOnHomeWifi`. Never null.
    pub bypass_vpn_on_home_wifi: mg::Field<bool>,
    /// `connectionName`. Never null.
    pub connection_name: mg::Field<String>,
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::WindowsVpnConnectionType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customXml`. Secret: masked in `Debug`.
    pub custom_xml: mg::Field<mg::Binary>,
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
    /// `dnsSuffixSearchList`.
    pub dns_suffix_search_list: mg::Field<Vec<String>>,
    /// `enableSplitTunneling`. Never null.
    pub enable_split_tunneling: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `loginGroupOrDomain`.
    pub login_group_or_domain: mg::Field<String>,
    /// `proxyServer`.
    pub proxy_server: mg::Field<mg::Boxed<super::Windows81VpnProxyServer>>,
    /// `rememberUserCredentials`. Never null.
    pub remember_user_credentials: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `servers`.
    pub servers: mg::Field<Vec<super::VpnServer>>,
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
    WindowsPhone81VpnConfiguration: "microsoft.graph.windowsPhone81VpnConfiguration", entity, base super::Windows81VpnConfiguration;
    apply_only_to_windows81: "applyOnlyToWindows81" required computed read_only,
    authentication_method: "authenticationMethod" required,
    bypass_vpn_on_company_wifi: "bypassVpnOnCompanyWifi" required,
    bypass_vpn_on_home_wifi: "bypassVpnOnHomeWifi" required,
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    custom_xml: "customXml" secret,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    dns_suffix_search_list: "dnsSuffixSearchList",
    enable_split_tunneling: "enableSplitTunneling" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    login_group_or_domain: "loginGroupOrDomain",
    proxy_server: "proxyServer",
    remember_user_credentials: "rememberUserCredentials" required,
    role_scope_tag_ids: "roleScopeTagIds",
    servers: "servers" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { WindowsPhone81VpnConfiguration: super::Windows81VpnConfiguration, super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl WindowsPhone81VpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`:
    /// [`WindowsPhone81CertificateProfileBase`](super::WindowsPhone81CertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::WindowsPhone81CertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
