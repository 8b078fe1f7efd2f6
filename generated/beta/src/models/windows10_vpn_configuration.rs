// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10VpnConfiguration`][reference], derived from
/// [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration).
///
/// Requests: [`Windows10VpnConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows10_vpn_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10VpnConfigurationCollection`]: crate::requests::windows10_vpn_configuration::Windows10VpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10vpnconfiguration?view=graph-rest-beta
pub struct Windows10VpnConfiguration {
    /// `associatedApps`.
    pub associated_apps: mg::Field<Vec<super::Windows10AssociatedApps>>,
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<
        mg::Open<super::Windows10VpnAuthenticationMethod>,
    >,
    /// `connectionName`. Never null.
    pub connection_name: mg::Field<String>,
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::Windows10VpnConnectionType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `cryptographySuite`.
    pub cryptography_suite: mg::Field<mg::Boxed<super::CryptographySuite>>,
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
    /// `dnsRules`.
    pub dns_rules: mg::Field<Vec<super::VpnDnsRule>>,
    /// `dnsSuffixes`.
    pub dns_suffixes: mg::Field<Vec<String>>,
    /// `eapXml`. Secret: masked in `Debug`.
    pub eap_xml: mg::Field<mg::Binary>,
    /// `enableAlwaysOn`.
    pub enable_always_on: mg::Field<bool>,
    /// `enableConditionalAccess`. Never null.
    pub enable_conditional_access: mg::Field<bool>,
    /// `enableDeviceTunnel`.
    pub enable_device_tunnel: mg::Field<bool>,
    /// `enableDnsRegistration`.
    pub enable_dns_registration: mg::Field<bool>,
    /// `enableSingleSignOnWithAlternateCertificate`. Never null.
    pub enable_single_sign_on_with_alternate_certificate: mg::Field<bool>,
    /// `enableSplitTunneling`. Never null.
    pub enable_split_tunneling: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `microsoftTunnelSiteId`.
    pub microsoft_tunnel_site_id: mg::Field<String>,
    /// `onlyAssociatedAppsCanUseConnection`.
    pub only_associated_apps_can_use_connection: mg::Field<bool>,
    /// `profileTarget`.
    pub profile_target: mg::Field<mg::Open<super::Windows10VpnProfileTarget>>,
    /// `proxyServer`.
    pub proxy_server: mg::Field<mg::Boxed<super::Windows10VpnProxyServer>>,
    /// `rememberUserCredentials`. Never null.
    pub remember_user_credentials: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `routes`.
    pub routes: mg::Field<Vec<super::VpnRoute>>,
    /// `servers`.
    pub servers: mg::Field<Vec<super::VpnServer>>,
    /// `singleSignOnEku`.
    pub single_sign_on_eku: mg::Field<mg::Boxed<super::ExtendedKeyUsage>>,
    /// `singleSignOnIssuerHash`.
    pub single_sign_on_issuer_hash: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `trafficRules`.
    pub traffic_rules: mg::Field<Vec<super::VpnTrafficRule>>,
    /// `trustedNetworkDomains`.
    pub trusted_network_domains: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `windowsInformationProtectionDomain`.
    pub windows_information_protection_domain: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10VpnConfiguration: "microsoft.graph.windows10VpnConfiguration", entity, base super::WindowsVpnConfiguration;
    associated_apps: "associatedApps",
    authentication_method: "authenticationMethod" required,
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    cryptography_suite: "cryptographySuite",
    custom_xml: "customXml" secret,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    dns_rules: "dnsRules",
    dns_suffixes: "dnsSuffixes",
    eap_xml: "eapXml" secret,
    enable_always_on: "enableAlwaysOn",
    enable_conditional_access: "enableConditionalAccess" required,
    enable_device_tunnel: "enableDeviceTunnel",
    enable_dns_registration: "enableDnsRegistration",
    enable_single_sign_on_with_alternate_certificate: "enableSingleSignOnWithAlternateCertificate" required,
    enable_split_tunneling: "enableSplitTunneling" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    microsoft_tunnel_site_id: "microsoftTunnelSiteId",
    only_associated_apps_can_use_connection: "onlyAssociatedAppsCanUseConnection",
    profile_target: "profileTarget",
    proxy_server: "proxyServer",
    remember_user_credentials: "rememberUserCredentials" required,
    role_scope_tag_ids: "roleScopeTagIds",
    routes: "routes",
    servers: "servers" required,
    single_sign_on_eku: "singleSignOnEku",
    single_sign_on_issuer_hash: "singleSignOnIssuerHash",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    traffic_rules: "trafficRules",
    trusted_network_domains: "trustedNetworkDomains",
    version: "version" required,
    windows_information_protection_domain: "windowsInformationProtectionDomain",
}

mg::derived_from! { Windows10VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl Windows10VpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`:
    /// [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        Windows10VpnConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
