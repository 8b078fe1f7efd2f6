// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceOwnerWiFiConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidDeviceOwnerWiFiConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_wi_fi_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidDeviceOwnerWiFiConfigurationCollection`]: crate::requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddeviceownerwificonfiguration?view=graph-rest-beta
pub struct AndroidDeviceOwnerWiFiConfiguration {
    /// `connectAutomatically`.
    pub connect_automatically: mg::Field<bool>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `macAddressRandomizationMode`.
    pub mac_address_randomization_mode: mg::Field<
        mg::Open<super::MacAddressRandomizationMode>,
    >,
    /// `networkName`. Never null.
    pub network_name: mg::Field<String>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `preSharedKeyIsSet`. Never null.
    pub pre_shared_key_is_set: mg::Field<bool>,
    /// `proxyAutomaticConfigurationUrl`.
    pub proxy_automatic_configuration_url: mg::Field<String>,
    /// `proxyExclusionList`.
    pub proxy_exclusion_list: mg::Field<String>,
    /// `proxyManualAddress`.
    pub proxy_manual_address: mg::Field<String>,
    /// `proxyManualPort`.
    pub proxy_manual_port: mg::Field<i32>,
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
    pub wi_fi_security_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerWiFiSecurityType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerWiFiConfiguration: "microsoft.graph.androidDeviceOwnerWiFiConfiguration", entity, base super::DeviceConfiguration, family AndroidDeviceOwnerWiFiConfigurationKind;
    connect_automatically: "connectAutomatically",
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    mac_address_randomization_mode: "macAddressRandomizationMode",
    network_name: "networkName" required,
    pre_shared_key: "preSharedKey" secret,
    pre_shared_key_is_set: "preSharedKeyIsSet" required,
    proxy_automatic_configuration_url: "proxyAutomaticConfigurationUrl",
    proxy_exclusion_list: "proxyExclusionList",
    proxy_manual_address: "proxyManualAddress",
    proxy_manual_port: "proxyManualPort",
    proxy_settings: "proxySettings" required,
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    wi_fi_security_type: "wiFiSecurityType" required,
}

mg::derived_from! { AndroidDeviceOwnerWiFiConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerWiFiConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`AndroidDeviceOwnerWiFiConfiguration`].
#[non_exhaustive]
pub enum AndroidDeviceOwnerWiFiConfigurationKind {
    AndroidDeviceOwnerEnterpriseWiFiConfiguration(
        Box<super::AndroidDeviceOwnerEnterpriseWiFiConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceOwnerWiFiConfiguration>),
}

mg::family! {
    AndroidDeviceOwnerWiFiConfiguration => AndroidDeviceOwnerWiFiConfigurationKind;
    AndroidDeviceOwnerEnterpriseWiFiConfiguration(super::AndroidDeviceOwnerEnterpriseWiFiConfiguration),
}
