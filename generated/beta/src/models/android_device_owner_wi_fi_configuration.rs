// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerWiFiConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownerwificonfiguration?view=graph-rest-beta>
    AndroidDeviceOwnerWiFiConfiguration "microsoft.graph.androidDeviceOwnerWiFiConfiguration" "entity" : super::DeviceConfiguration => AndroidDeviceOwnerWiFiConfigurationKind;
    /// `connectAutomatically`: Boolean
    connect_automatically "connectAutomatically": bool,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `macAddressRandomizationMode`: macAddressRandomizationMode
    mac_address_randomization_mode "macAddressRandomizationMode": mg::Open<super::MacAddressRandomizationMode>,
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `preSharedKeyIsSet`: Boolean, not null
    pre_shared_key_is_set "preSharedKeyIsSet" "r": bool,
    /// `proxyAutomaticConfigurationUrl`: String
    proxy_automatic_configuration_url "proxyAutomaticConfigurationUrl": String,
    /// `proxyExclusionList`: String
    proxy_exclusion_list "proxyExclusionList": String,
    /// `proxyManualAddress`: String
    proxy_manual_address "proxyManualAddress": String,
    /// `proxyManualPort`: Int32
    proxy_manual_port "proxyManualPort": i32,
    /// `proxySettings`: wiFiProxySetting, not null
    proxy_settings "proxySettings" "r": mg::Open<super::WiFiProxySetting>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `ssid`: String, not null
    ssid "ssid" "r": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wiFiSecurityType`: androidDeviceOwnerWiFiSecurityType, not null
    wi_fi_security_type "wiFiSecurityType" "r": mg::Open<super::AndroidDeviceOwnerWiFiSecurityType>,
}

mg::derived_from! { AndroidDeviceOwnerWiFiConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerWiFiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.androidDeviceOwnerWiFiConfiguration`.
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
