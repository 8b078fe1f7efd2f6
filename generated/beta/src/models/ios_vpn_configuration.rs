// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVpnConfiguration`][reference], derived from
/// [`AppleVpnConfiguration`](super::AppleVpnConfiguration).
///
/// Requests: [`IosVpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_ios_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosVpnConfigurationCollection`]: crate::requests::ios_vpn_configuration::IosVpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvpnconfiguration?view=graph-rest-beta
pub struct IosVpnConfiguration {
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<String>>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::VpnAuthenticationMethod>>,
    /// `cloudName`.
    pub cloud_name: mg::Field<String>,
    /// `connectionName`. Never null.
    pub connection_name: mg::Field<String>,
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::AppleVpnConnectionType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customData`.
    pub custom_data: mg::Field<Vec<super::KeyValue>>,
    /// `customKeyValueData`.
    pub custom_key_value_data: mg::Field<Vec<super::KeyValuePair>>,
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
    /// `disableOnDemandUserOverride`.
    pub disable_on_demand_user_override: mg::Field<bool>,
    /// `disconnectOnIdle`.
    pub disconnect_on_idle: mg::Field<bool>,
    /// `disconnectOnIdleTimerInSeconds`.
    pub disconnect_on_idle_timer_in_seconds: mg::Field<i32>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enablePerApp`.
    pub enable_per_app: mg::Field<bool>,
    /// `enableSplitTunneling`. Never null.
    pub enable_split_tunneling: mg::Field<bool>,
    /// `excludeList`.
    pub exclude_list: mg::Field<Vec<String>>,
    /// `excludeLocalNetworks`.
    pub exclude_local_networks: mg::Field<bool>,
    /// `excludedDomains`.
    pub excluded_domains: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identifier`.
    pub identifier: mg::Field<String>,
    /// `includeAllNetworks`.
    pub include_all_networks: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `loginGroupOrDomain`.
    pub login_group_or_domain: mg::Field<String>,
    /// `microsoftTunnelSiteId`.
    pub microsoft_tunnel_site_id: mg::Field<String>,
    /// `onDemandRules`.
    pub on_demand_rules: mg::Field<Vec<super::VpnOnDemandRule>>,
    /// `optInToDeviceIdSharing`.
    pub opt_in_to_device_id_sharing: mg::Field<bool>,
    /// `providerType`.
    pub provider_type: mg::Field<mg::Open<super::VpnProviderType>>,
    /// `proxyServer`.
    pub proxy_server: mg::Field<mg::Boxed<super::VpnProxyServer>>,
    /// `realm`.
    pub realm: mg::Field<String>,
    /// `role`.
    pub role: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `safariDomains`.
    pub safari_domains: mg::Field<Vec<String>>,
    /// `server`. Never null.
    pub server: mg::Field<mg::Boxed<super::VpnServer>>,
    /// `strictEnforcement`.
    pub strict_enforcement: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `targetedMobileApps`.
    pub targeted_mobile_apps: mg::Field<Vec<super::AppListItem>>,
    /// `userDomain`.
    pub user_domain: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosVpnConfiguration: "microsoft.graph.iosVpnConfiguration", entity, base super::AppleVpnConfiguration, family IosVpnConfigurationKind;
    associated_domains: "associatedDomains",
    authentication_method: "authenticationMethod" required,
    cloud_name: "cloudName",
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    custom_data: "customData",
    custom_key_value_data: "customKeyValueData",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_on_demand_user_override: "disableOnDemandUserOverride",
    disconnect_on_idle: "disconnectOnIdle",
    disconnect_on_idle_timer_in_seconds: "disconnectOnIdleTimerInSeconds",
    display_name: "displayName" required,
    enable_per_app: "enablePerApp",
    enable_split_tunneling: "enableSplitTunneling" required,
    exclude_list: "excludeList",
    exclude_local_networks: "excludeLocalNetworks",
    excluded_domains: "excludedDomains",
    id: "id" key required,
    identifier: "identifier",
    include_all_networks: "includeAllNetworks",
    last_modified_date_time: "lastModifiedDateTime" required,
    login_group_or_domain: "loginGroupOrDomain",
    microsoft_tunnel_site_id: "microsoftTunnelSiteId",
    on_demand_rules: "onDemandRules",
    opt_in_to_device_id_sharing: "optInToDeviceIdSharing",
    provider_type: "providerType",
    proxy_server: "proxyServer",
    realm: "realm",
    role: "role",
    role_scope_tag_ids: "roleScopeTagIds",
    safari_domains: "safariDomains",
    server: "server" required,
    strict_enforcement: "strictEnforcement",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    targeted_mobile_apps: "targetedMobileApps",
    user_domain: "userDomain",
    version: "version" required,
}

mg::derived_from! { IosVpnConfiguration: super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl IosVpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: super::DeviceManagementDerivedCredentialSettings
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosVpnConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosVpnConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`IosVpnConfiguration`].
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
