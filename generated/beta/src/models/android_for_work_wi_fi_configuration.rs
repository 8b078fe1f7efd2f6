// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkWiFiConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworkwificonfiguration?view=graph-rest-beta>
    AndroidForWorkWiFiConfiguration "microsoft.graph.androidForWorkWiFiConfiguration" "entity" : super::DeviceConfiguration => AndroidForWorkWiFiConfigurationKind;
    /// `connectAutomatically`: Boolean, not null
    connect_automatically "connectAutomatically" "r": bool,
    /// `connectWhenNetworkNameIsHidden`: Boolean, not null
    connect_when_network_name_is_hidden "connectWhenNetworkNameIsHidden" "r": bool,
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
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `ssid`: String, not null
    ssid "ssid" "r": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wiFiSecurityType`: androidWiFiSecurityType, not null
    wi_fi_security_type "wiFiSecurityType" "r": mg::Open<super::AndroidWiFiSecurityType>,
}

mg::derived_from! { AndroidForWorkWiFiConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidForWorkWiFiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.androidForWorkWiFiConfiguration`.
#[non_exhaustive]
pub enum AndroidForWorkWiFiConfigurationKind {
    AndroidForWorkEnterpriseWiFiConfiguration(
        Box<super::AndroidForWorkEnterpriseWiFiConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidForWorkWiFiConfiguration>),
}

mg::family! {
    AndroidForWorkWiFiConfiguration => AndroidForWorkWiFiConfigurationKind;
    AndroidForWorkEnterpriseWiFiConfiguration(super::AndroidForWorkEnterpriseWiFiConfiguration),
}
