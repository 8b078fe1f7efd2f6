// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleVpnConfiguration`, an abstract entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applevpnconfiguration?view=graph-rest-beta>
    AppleVpnConfiguration "microsoft.graph.appleVpnConfiguration" "entity abstract" : super::DeviceConfiguration => AppleVpnConfigurationKind;
    /// `associatedDomains`: Collection(String)
    associated_domains "associatedDomains": Vec<String>,
    /// `authenticationMethod`: vpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::VpnAuthenticationMethod>,
    /// `connectionName`: String, not null
    connection_name "connectionName" "r": String,
    /// `connectionType`: appleVpnConnectionType, not null
    connection_type "connectionType" "r": mg::Open<super::AppleVpnConnectionType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customData`: Collection(keyValue)
    custom_data "customData": Vec<super::KeyValue>,
    /// `customKeyValueData`: Collection(keyValuePair)
    custom_key_value_data "customKeyValueData": Vec<super::KeyValuePair>,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `disableOnDemandUserOverride`: Boolean
    disable_on_demand_user_override "disableOnDemandUserOverride": bool,
    /// `disconnectOnIdle`: Boolean
    disconnect_on_idle "disconnectOnIdle": bool,
    /// `disconnectOnIdleTimerInSeconds`: Int32
    disconnect_on_idle_timer_in_seconds "disconnectOnIdleTimerInSeconds": i32,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enablePerApp`: Boolean
    enable_per_app "enablePerApp": bool,
    /// `enableSplitTunneling`: Boolean, not null
    enable_split_tunneling "enableSplitTunneling" "r": bool,
    /// `excludeLocalNetworks`: Boolean
    exclude_local_networks "excludeLocalNetworks": bool,
    /// `excludedDomains`: Collection(String)
    excluded_domains "excludedDomains": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identifier`: String
    identifier "identifier": String,
    /// `includeAllNetworks`: Boolean
    include_all_networks "includeAllNetworks": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `loginGroupOrDomain`: String
    login_group_or_domain "loginGroupOrDomain": String,
    /// `onDemandRules`: Collection(vpnOnDemandRule)
    on_demand_rules "onDemandRules": Vec<super::VpnOnDemandRule>,
    /// `optInToDeviceIdSharing`: Boolean
    opt_in_to_device_id_sharing "optInToDeviceIdSharing": bool,
    /// `providerType`: vpnProviderType
    provider_type "providerType": mg::Open<super::VpnProviderType>,
    /// `proxyServer`: vpnProxyServer
    proxy_server "proxyServer": mg::Boxed<super::VpnProxyServer>,
    /// `realm`: String
    realm "realm": String,
    /// `role`: String
    role "role": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `safariDomains`: Collection(String)
    safari_domains "safariDomains": Vec<String>,
    /// `server`: vpnServer, not null
    server "server" "r": mg::Boxed<super::VpnServer>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AppleVpnConfiguration: super::DeviceConfiguration, super::Entity }

impl AppleVpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AppleVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AppleVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.appleVpnConfiguration`.
#[non_exhaustive]
pub enum AppleVpnConfigurationKind {
    IosVpnConfiguration(Box<super::IosVpnConfiguration>),
    IosikEv2VpnConfiguration(Box<super::IosikEv2VpnConfiguration>),
    MacOsVpnConfiguration(Box<super::MacOsVpnConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<AppleVpnConfiguration>),
}

mg::family! {
    AppleVpnConfiguration => AppleVpnConfigurationKind;
    IosVpnConfiguration(super::IosVpnConfiguration),
    IosikEv2VpnConfiguration(super::IosikEv2VpnConfiguration),
    MacOsVpnConfiguration(super::MacOsVpnConfiguration),
}
