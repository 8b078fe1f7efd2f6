// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.appleVpnConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AppleVpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_apple_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AppleVpnConfigurationCollection`]: crate::requests::apple_vpn_configuration::AppleVpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applevpnconfiguration?view=graph-rest-beta
pub struct AppleVpnConfiguration {
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<String>>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::VpnAuthenticationMethod>>,
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
    AppleVpnConfiguration: "microsoft.graph.appleVpnConfiguration", entity abstract, base super::DeviceConfiguration, family AppleVpnConfigurationKind;
    associated_domains: "associatedDomains",
    authentication_method: "authenticationMethod" required,
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
    exclude_local_networks: "excludeLocalNetworks",
    excluded_domains: "excludedDomains",
    id: "id" key required,
    identifier: "identifier",
    include_all_networks: "includeAllNetworks",
    last_modified_date_time: "lastModifiedDateTime" required,
    login_group_or_domain: "loginGroupOrDomain",
    on_demand_rules: "onDemandRules",
    opt_in_to_device_id_sharing: "optInToDeviceIdSharing",
    provider_type: "providerType",
    proxy_server: "proxyServer",
    realm: "realm",
    role: "role",
    role_scope_tag_ids: "roleScopeTagIds",
    safari_domains: "safariDomains",
    server: "server" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { AppleVpnConfiguration: super::DeviceConfiguration, super::Entity }

impl AppleVpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AppleVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AppleVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AppleVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`AppleVpnConfiguration`].
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
