// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsVpnConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsVpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsVpnConfigurationCollection`]: crate::requests::windows_vpn_configuration::WindowsVpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsvpnconfiguration?view=graph-rest-beta
pub struct WindowsVpnConfiguration {
    /// `connectionName`. Never null.
    pub connection_name: mg::Field<String>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
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
    WindowsVpnConfiguration: "microsoft.graph.windowsVpnConfiguration", entity abstract, base super::DeviceConfiguration, family WindowsVpnConfigurationKind;
    connection_name: "connectionName" required,
    created_date_time: "createdDateTime" required,
    custom_xml: "customXml" secret,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    servers: "servers" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { WindowsVpnConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsVpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`WindowsVpnConfiguration`].
#[non_exhaustive]
pub enum WindowsVpnConfigurationKind {
    Windows10VpnConfiguration(Box<super::Windows10VpnConfiguration>),
    Windows81VpnConfiguration(Box<super::Windows81VpnConfiguration>),
    WindowsPhone81VpnConfiguration(Box<super::WindowsPhone81VpnConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsVpnConfiguration>),
}

mg::family! {
    WindowsVpnConfiguration => WindowsVpnConfigurationKind;
    Windows10VpnConfiguration(super::Windows10VpnConfiguration),
    Windows81VpnConfiguration(super::Windows81VpnConfiguration),
    WindowsPhone81VpnConfiguration(super::WindowsPhone81VpnConfiguration),
}
