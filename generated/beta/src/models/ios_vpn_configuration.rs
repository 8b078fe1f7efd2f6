// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVpnConfiguration`, an entity type derived from `microsoft.graph.appleVpnConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvpnconfiguration?view=graph-rest-beta>
    IosVpnConfiguration "microsoft.graph.iosVpnConfiguration" "entity" : super::AppleVpnConfiguration => IosVpnConfigurationKind;
    /// `associatedDomains`: Collection(String)
    associated_domains "associatedDomains": Vec<String>,
    /// `authenticationMethod`: vpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::VpnAuthenticationMethod>,
    /// `cloudName`: String
    cloud_name "cloudName": String,
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
    /// `excludeList`: Collection(String)
    exclude_list "excludeList": Vec<String>,
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
    /// `microsoftTunnelSiteId`: String
    microsoft_tunnel_site_id "microsoftTunnelSiteId": String,
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
    /// `strictEnforcement`: Boolean
    strict_enforcement "strictEnforcement": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `targetedMobileApps`: Collection(appListItem)
    targeted_mobile_apps "targetedMobileApps": Vec<super::AppListItem>,
    /// `userDomain`: String
    user_domain "userDomain": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosVpnConfiguration: super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl IosVpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosVpnConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosVpnConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.iosVpnConfiguration`.
#[non_exhaustive]
pub enum IosVpnConfigurationKind {
    IosikEv2VpnConfiguration(Box<super::IosikEv2VpnConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosVpnConfiguration>),
}

mg::family! {
    IosVpnConfiguration => IosVpnConfigurationKind;
    IosikEv2VpnConfiguration(super::IosikEv2VpnConfiguration),
}
