// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPhone81VpnConfiguration`, an entity type derived from `microsoft.graph.windows81VpnConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsphone81vpnconfiguration?view=graph-rest-beta>
    WindowsPhone81VpnConfiguration "microsoft.graph.windowsPhone81VpnConfiguration" "entity" : super::Windows81VpnConfiguration;
    /// `applyOnlyToWindows81`: Boolean, not null, computed, read-only
    apply_only_to_windows81 "applyOnlyToWindows81" "rcp": bool,
    /// `authenticationMethod`: vpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::VpnAuthenticationMethod>,
    /// `bypassVpnOnCompanyWifi`: Boolean, not null
    bypass_vpn_on_company_wifi "bypassVpnOnCompanyWifi" "r": bool,
    /// `bypassVpnOnHomeWifi`: Boolean, not null
    bypass_vpn_on_home_wifi "bypassVpnOnHomeWifi" "r": bool,
    /// `connectionName`: String, not null
    connection_name "connectionName" "r": String,
    /// `connectionType`: windowsVpnConnectionType, not null
    connection_type "connectionType" "r": mg::Open<super::WindowsVpnConnectionType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customXml`: Binary
    custom_xml "customXml": mg::Binary,
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
    /// `dnsSuffixSearchList`: Collection(String)
    dns_suffix_search_list "dnsSuffixSearchList": Vec<String>,
    /// `enableSplitTunneling`: Boolean, not null
    enable_split_tunneling "enableSplitTunneling" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `loginGroupOrDomain`: String
    login_group_or_domain "loginGroupOrDomain": String,
    /// `proxyServer`: windows81VpnProxyServer
    proxy_server "proxyServer": mg::Boxed<super::Windows81VpnProxyServer>,
    /// `rememberUserCredentials`: Boolean, not null
    remember_user_credentials "rememberUserCredentials" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `servers`: Collection(vpnServer), items not null
    servers "servers" "r": Vec<super::VpnServer>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsPhone81VpnConfiguration: super::Windows81VpnConfiguration, super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl WindowsPhone81VpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `windowsPhone81CertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::WindowsPhone81CertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
