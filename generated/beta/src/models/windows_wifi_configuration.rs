// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsWifiConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowswificonfiguration?view=graph-rest-beta>
    WindowsWifiConfiguration "microsoft.graph.windowsWifiConfiguration" "entity" : super::DeviceConfiguration => WindowsWifiConfigurationKind;
    /// `connectAutomatically`: Boolean
    connect_automatically "connectAutomatically": bool,
    /// `connectToPreferredNetwork`: Boolean
    connect_to_preferred_network "connectToPreferredNetwork": bool,
    /// `connectWhenNetworkNameIsHidden`: Boolean
    connect_when_network_name_is_hidden "connectWhenNetworkNameIsHidden": bool,
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
    /// `forceFIPSCompliance`: Boolean
    force_fips_compliance "forceFIPSCompliance": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `meteredConnectionLimit`: meteredConnectionLimitType
    metered_connection_limit "meteredConnectionLimit": mg::Open<super::MeteredConnectionLimitType>,
    /// `networkName`: String
    network_name "networkName": String,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `proxyAutomaticConfigurationUrl`: String
    proxy_automatic_configuration_url "proxyAutomaticConfigurationUrl": String,
    /// `proxyManualAddress`: String
    proxy_manual_address "proxyManualAddress": String,
    /// `proxyManualPort`: Int32
    proxy_manual_port "proxyManualPort": i32,
    /// `proxySetting`: wiFiProxySetting
    proxy_setting "proxySetting": mg::Open<super::WiFiProxySetting>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `ssid`: String
    ssid "ssid": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wifiSecurityType`: wiFiSecurityType
    wifi_security_type "wifiSecurityType": mg::Open<super::WiFiSecurityType>,
}

mg::derived_from! { WindowsWifiConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsWifiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.windowsWifiConfiguration`.
#[non_exhaustive]
pub enum WindowsWifiConfigurationKind {
    WindowsWifiEnterpriseEapConfiguration(
        Box<super::WindowsWifiEnterpriseEapConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsWifiConfiguration>),
}

mg::family! {
    WindowsWifiConfiguration => WindowsWifiConfigurationKind;
    WindowsWifiEnterpriseEapConfiguration(super::WindowsWifiEnterpriseEapConfiguration),
}
