// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidWorkProfileWiFiConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidWorkProfileWiFiConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_wi_fi_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidWorkProfileWiFiConfigurationCollection`]: crate::requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidworkprofilewificonfiguration?view=graph-rest-beta
pub struct AndroidWorkProfileWiFiConfiguration {
    /// `connectAutomatically`. Never null.
    pub connect_automatically: mg::Field<bool>,
    /// `connectWhenNetworkNameIsHidden`. Never null.
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkName`. Never null.
    pub network_name: mg::Field<String>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `preSharedKeyIsSet`. Never null.
    pub pre_shared_key_is_set: mg::Field<bool>,
    /// `proxyAutomaticConfigurationUrl`.
    pub proxy_automatic_configuration_url: mg::Field<String>,
    /// `proxySettings`. Never null.
    pub proxy_settings: mg::Field<mg::Open<super::WiFiProxySetting>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `ssid`. Never null.
    pub ssid: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wiFiSecurityType`. Never null.
    pub wi_fi_security_type: mg::Field<mg::Open<super::AndroidWiFiSecurityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidWorkProfileWiFiConfiguration: "microsoft.graph.androidWorkProfileWiFiConfiguration", entity, base super::DeviceConfiguration, family AndroidWorkProfileWiFiConfigurationKind;
    connect_automatically: "connectAutomatically" required,
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    network_name: "networkName" required,
    pre_shared_key: "preSharedKey" secret,
    pre_shared_key_is_set: "preSharedKeyIsSet" required,
    proxy_automatic_configuration_url: "proxyAutomaticConfigurationUrl",
    proxy_settings: "proxySettings" required,
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    wi_fi_security_type: "wiFiSecurityType" required,
}

mg::derived_from! { AndroidWorkProfileWiFiConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidWorkProfileWiFiConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidWorkProfileWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`AndroidWorkProfileWiFiConfiguration`].
#[non_exhaustive]
pub enum AndroidWorkProfileWiFiConfigurationKind {
    AndroidWorkProfileEnterpriseWiFiConfiguration(
        Box<super::AndroidWorkProfileEnterpriseWiFiConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidWorkProfileWiFiConfiguration>),
}

mg::family! {
    AndroidWorkProfileWiFiConfiguration => AndroidWorkProfileWiFiConfigurationKind;
    AndroidWorkProfileEnterpriseWiFiConfiguration(super::AndroidWorkProfileEnterpriseWiFiConfiguration),
}
