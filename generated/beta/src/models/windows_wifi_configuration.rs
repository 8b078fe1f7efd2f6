// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsWifiConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsWifiConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows_wifi_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsWifiConfigurationCollection`]: crate::requests::windows_wifi_configuration::WindowsWifiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowswificonfiguration?view=graph-rest-beta
pub struct WindowsWifiConfiguration {
    /// `connectAutomatically`.
    pub connect_automatically: mg::Field<bool>,
    /// `connectToPreferredNetwork`.
    pub connect_to_preferred_network: mg::Field<bool>,
    /// `connectWhenNetworkNameIsHidden`.
    pub connect_when_network_name_is_hidden: mg::Field<bool>,
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
    /// `forceFIPSCompliance`.
    pub force_fips_compliance: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `meteredConnectionLimit`.
    pub metered_connection_limit: mg::Field<mg::Open<super::MeteredConnectionLimitType>>,
    /// `networkName`.
    pub network_name: mg::Field<String>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `proxyAutomaticConfigurationUrl`.
    pub proxy_automatic_configuration_url: mg::Field<String>,
    /// `proxyManualAddress`.
    pub proxy_manual_address: mg::Field<String>,
    /// `proxyManualPort`.
    pub proxy_manual_port: mg::Field<i32>,
    /// `proxySetting`.
    pub proxy_setting: mg::Field<mg::Open<super::WiFiProxySetting>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `ssid`.
    pub ssid: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wifiSecurityType`.
    pub wifi_security_type: mg::Field<mg::Open<super::WiFiSecurityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsWifiConfiguration: "microsoft.graph.windowsWifiConfiguration", entity, base super::DeviceConfiguration, family WindowsWifiConfigurationKind;
    connect_automatically: "connectAutomatically",
    connect_to_preferred_network: "connectToPreferredNetwork",
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    force_fips_compliance: "forceFIPSCompliance",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    metered_connection_limit: "meteredConnectionLimit",
    network_name: "networkName",
    pre_shared_key: "preSharedKey" secret,
    proxy_automatic_configuration_url: "proxyAutomaticConfigurationUrl",
    proxy_manual_address: "proxyManualAddress",
    proxy_manual_port: "proxyManualPort",
    proxy_setting: "proxySetting",
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    wifi_security_type: "wifiSecurityType",
}

mg::derived_from! { WindowsWifiConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsWifiConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsWifiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`WindowsWifiConfiguration`].
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
