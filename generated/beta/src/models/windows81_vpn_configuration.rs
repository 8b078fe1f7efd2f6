// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows81VpnConfiguration`][reference], derived from
/// [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration).
///
/// Requests: [`Windows81VpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows81_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows81VpnConfigurationCollection`]: crate::requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows81vpnconfiguration?view=graph-rest-beta
pub struct Windows81VpnConfiguration {
    /// `applyOnlyToWindows81`. Never null. Read-only: the service computes it.
    pub apply_only_to_windows81: mg::Field<bool>,
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
    Windows81VpnConfiguration: "microsoft.graph.windows81VpnConfiguration", entity, base super::WindowsVpnConfiguration, family Windows81VpnConfigurationKind;
    apply_only_to_windows81: "applyOnlyToWindows81" required computed read_only,
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    custom_xml: "customXml" secret,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    enable_split_tunneling: "enableSplitTunneling" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    login_group_or_domain: "loginGroupOrDomain",
    proxy_server: "proxyServer",
    role_scope_tag_ids: "roleScopeTagIds",
    servers: "servers" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { Windows81VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl Windows81VpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows81VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows81VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows81VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows81VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows81VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows81VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows81VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`Windows81VpnConfiguration`].
#[non_exhaustive]
pub enum Windows81VpnConfigurationKind {
    WindowsPhone81VpnConfiguration(Box<super::WindowsPhone81VpnConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<Windows81VpnConfiguration>),
}

mg::family! {
    Windows81VpnConfiguration => Windows81VpnConfigurationKind;
    WindowsPhone81VpnConfiguration(super::WindowsPhone81VpnConfiguration),
}
