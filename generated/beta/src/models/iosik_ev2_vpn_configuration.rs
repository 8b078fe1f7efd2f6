// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosikEv2VpnConfiguration`][reference], derived from
/// [`IosVpnConfiguration`](super::IosVpnConfiguration).
///
/// Requests: [`IosikEv2VpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_iosik_ev2_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosikEv2VpnConfigurationCollection`]: crate::requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosikev2vpnconfiguration?view=graph-rest-beta
pub struct IosikEv2VpnConfiguration {
    /// `allowDefaultChildSecurityAssociationParameters`.
    pub allow_default_child_security_association_parameters: mg::Field<bool>,
    /// `allowDefaultSecurityAssociationParameters`.
    pub allow_default_security_association_parameters: mg::Field<bool>,
    /// `alwaysOnConfiguration`.
    pub always_on_configuration: mg::Field<
        mg::Boxed<super::AppleVpnAlwaysOnConfiguration>,
    >,
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<String>>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::VpnAuthenticationMethod>>,
    /// `childSecurityAssociationParameters`.
    pub child_security_association_parameters: mg::Field<
        mg::Boxed<super::IosVpnSecurityAssociationParameters>,
    >,
    /// `clientAuthenticationType`. Never null.
    pub client_authentication_type: mg::Field<
        mg::Open<super::VpnClientAuthenticationType>,
    >,
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
    /// `deadPeerDetectionRate`.
    pub dead_peer_detection_rate: mg::Field<mg::Open<super::VpnDeadPeerDetectionRate>>,
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
    /// `disableMobilityAndMultihoming`.
    pub disable_mobility_and_multihoming: mg::Field<bool>,
    /// `disableOnDemandUserOverride`.
    pub disable_on_demand_user_override: mg::Field<bool>,
    /// `disableRedirect`.
    pub disable_redirect: mg::Field<bool>,
    /// `disconnectOnIdle`.
    pub disconnect_on_idle: mg::Field<bool>,
    /// `disconnectOnIdleTimerInSeconds`.
    pub disconnect_on_idle_timer_in_seconds: mg::Field<i32>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enableAlwaysOnConfiguration`.
    pub enable_always_on_configuration: mg::Field<bool>,
    /// `enableCertificateRevocationCheck`.
    pub enable_certificate_revocation_check: mg::Field<bool>,
    /// `enableEAP`.
    pub enable_eap: mg::Field<bool>,
    /// `enablePerApp`.
    pub enable_per_app: mg::Field<bool>,
    /// `enablePerfectForwardSecrecy`.
    pub enable_perfect_forward_secrecy: mg::Field<bool>,
    /// `enableSplitTunneling`. Never null.
    pub enable_split_tunneling: mg::Field<bool>,
    /// `enableUseInternalSubnetAttributes`.
    pub enable_use_internal_subnet_attributes: mg::Field<bool>,
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
    /// `localIdentifier`. Never null.
    pub local_identifier: mg::Field<mg::Open<super::VpnLocalIdentifier>>,
    /// `loginGroupOrDomain`.
    pub login_group_or_domain: mg::Field<String>,
    /// `microsoftTunnelSiteId`.
    pub microsoft_tunnel_site_id: mg::Field<String>,
    /// `mtuSizeInBytes`.
    pub mtu_size_in_bytes: mg::Field<i32>,
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
    /// `remoteIdentifier`. Never null.
    pub remote_identifier: mg::Field<String>,
    /// `role`.
    pub role: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `safariDomains`.
    pub safari_domains: mg::Field<Vec<String>>,
    /// `securityAssociationParameters`.
    pub security_association_parameters: mg::Field<
        mg::Boxed<super::IosVpnSecurityAssociationParameters>,
    >,
    /// `server`. Never null.
    pub server: mg::Field<mg::Boxed<super::VpnServer>>,
    /// `serverCertificateCommonName`.
    pub server_certificate_common_name: mg::Field<String>,
    /// `serverCertificateIssuerCommonName`.
    pub server_certificate_issuer_common_name: mg::Field<String>,
    /// `serverCertificateType`.
    pub server_certificate_type: mg::Field<mg::Open<super::VpnServerCertificateType>>,
    /// `sharedSecret`. Secret: masked in `Debug`.
    pub shared_secret: mg::Field<String>,
    /// `strictEnforcement`.
    pub strict_enforcement: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `targetedMobileApps`.
    pub targeted_mobile_apps: mg::Field<Vec<super::AppListItem>>,
    /// `tlsMaximumVersion`.
    pub tls_maximum_version: mg::Field<String>,
    /// `tlsMinimumVersion`.
    pub tls_minimum_version: mg::Field<String>,
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
    IosikEv2VpnConfiguration: "microsoft.graph.iosikEv2VpnConfiguration", entity, base super::IosVpnConfiguration;
    allow_default_child_security_association_parameters: "allowDefaultChildSecurityAssociationParameters",
    allow_default_security_association_parameters: "allowDefaultSecurityAssociationParameters",
    always_on_configuration: "alwaysOnConfiguration",
    associated_domains: "associatedDomains",
    authentication_method: "authenticationMethod" required,
    child_security_association_parameters: "childSecurityAssociationParameters",
    client_authentication_type: "clientAuthenticationType" required,
    cloud_name: "cloudName",
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    custom_data: "customData",
    custom_key_value_data: "customKeyValueData",
    dead_peer_detection_rate: "deadPeerDetectionRate",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_mobility_and_multihoming: "disableMobilityAndMultihoming",
    disable_on_demand_user_override: "disableOnDemandUserOverride",
    disable_redirect: "disableRedirect",
    disconnect_on_idle: "disconnectOnIdle",
    disconnect_on_idle_timer_in_seconds: "disconnectOnIdleTimerInSeconds",
    display_name: "displayName" required,
    enable_always_on_configuration: "enableAlwaysOnConfiguration",
    enable_certificate_revocation_check: "enableCertificateRevocationCheck",
    enable_eap: "enableEAP",
    enable_per_app: "enablePerApp",
    enable_perfect_forward_secrecy: "enablePerfectForwardSecrecy",
    enable_split_tunneling: "enableSplitTunneling" required,
    enable_use_internal_subnet_attributes: "enableUseInternalSubnetAttributes",
    exclude_list: "excludeList",
    exclude_local_networks: "excludeLocalNetworks",
    excluded_domains: "excludedDomains",
    id: "id" key required,
    identifier: "identifier",
    include_all_networks: "includeAllNetworks",
    last_modified_date_time: "lastModifiedDateTime" required,
    local_identifier: "localIdentifier" required,
    login_group_or_domain: "loginGroupOrDomain",
    microsoft_tunnel_site_id: "microsoftTunnelSiteId",
    mtu_size_in_bytes: "mtuSizeInBytes",
    on_demand_rules: "onDemandRules",
    opt_in_to_device_id_sharing: "optInToDeviceIdSharing",
    provider_type: "providerType",
    proxy_server: "proxyServer",
    realm: "realm",
    remote_identifier: "remoteIdentifier" required,
    role: "role",
    role_scope_tag_ids: "roleScopeTagIds",
    safari_domains: "safariDomains",
    security_association_parameters: "securityAssociationParameters",
    server: "server" required,
    server_certificate_common_name: "serverCertificateCommonName",
    server_certificate_issuer_common_name: "serverCertificateIssuerCommonName",
    server_certificate_type: "serverCertificateType",
    shared_secret: "sharedSecret" secret,
    strict_enforcement: "strictEnforcement",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    targeted_mobile_apps: "targetedMobileApps",
    tls_maximum_version: "tlsMaximumVersion",
    tls_minimum_version: "tlsMinimumVersion",
    user_domain: "userDomain",
    version: "version" required,
}

mg::derived_from! { IosikEv2VpnConfiguration: super::IosVpnConfiguration, super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl IosikEv2VpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: super::DeviceManagementDerivedCredentialSettings
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosikEv2VpnConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
