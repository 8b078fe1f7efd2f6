// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10VpnConfiguration`, an entity type derived from `microsoft.graph.windowsVpnConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10vpnconfiguration?view=graph-rest-beta>
    Windows10VpnConfiguration "microsoft.graph.windows10VpnConfiguration" "entity" : super::WindowsVpnConfiguration;
    /// `associatedApps`: Collection(windows10AssociatedApps)
    associated_apps "associatedApps": Vec<super::Windows10AssociatedApps>,
    /// `authenticationMethod`: windows10VpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::Windows10VpnAuthenticationMethod>,
    /// `connectionName`: String, not null
    connection_name "connectionName" "r": String,
    /// `connectionType`: windows10VpnConnectionType, not null
    connection_type "connectionType" "r": mg::Open<super::Windows10VpnConnectionType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `cryptographySuite`: cryptographySuite
    cryptography_suite "cryptographySuite": mg::Boxed<super::CryptographySuite>,
    /// `customXml`: Binary
    custom_xml "customXml": mg::Binary,
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
    /// `dnsRules`: Collection(vpnDnsRule)
    dns_rules "dnsRules": Vec<super::VpnDnsRule>,
    /// `dnsSuffixes`: Collection(String)
    dns_suffixes "dnsSuffixes": Vec<String>,
    /// `eapXml`: Binary
    eap_xml "eapXml": mg::Binary,
    /// `enableAlwaysOn`: Boolean
    enable_always_on "enableAlwaysOn": bool,
    /// `enableConditionalAccess`: Boolean, not null
    enable_conditional_access "enableConditionalAccess" "r": bool,
    /// `enableDeviceTunnel`: Boolean
    enable_device_tunnel "enableDeviceTunnel": bool,
    /// `enableDnsRegistration`: Boolean
    enable_dns_registration "enableDnsRegistration": bool,
    /// `enableSingleSignOnWithAlternateCertificate`: Boolean, not null
    enable_single_sign_on_with_alternate_certificate "enableSingleSignOnWithAlternateCertificate" "r": bool,
    /// `enableSplitTunneling`: Boolean, not null
    enable_split_tunneling "enableSplitTunneling" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `microsoftTunnelSiteId`: String
    microsoft_tunnel_site_id "microsoftTunnelSiteId": String,
    /// `onlyAssociatedAppsCanUseConnection`: Boolean
    only_associated_apps_can_use_connection "onlyAssociatedAppsCanUseConnection": bool,
    /// `profileTarget`: windows10VpnProfileTarget
    profile_target "profileTarget": mg::Open<super::Windows10VpnProfileTarget>,
    /// `proxyServer`: windows10VpnProxyServer
    proxy_server "proxyServer": mg::Boxed<super::Windows10VpnProxyServer>,
    /// `rememberUserCredentials`: Boolean, not null
    remember_user_credentials "rememberUserCredentials" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `routes`: Collection(vpnRoute)
    routes "routes": Vec<super::VpnRoute>,
    /// `servers`: Collection(vpnServer), items not null
    servers "servers" "r": Vec<super::VpnServer>,
    /// `singleSignOnEku`: extendedKeyUsage
    single_sign_on_eku "singleSignOnEku": mg::Boxed<super::ExtendedKeyUsage>,
    /// `singleSignOnIssuerHash`: String
    single_sign_on_issuer_hash "singleSignOnIssuerHash": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `trafficRules`: Collection(vpnTrafficRule)
    traffic_rules "trafficRules": Vec<super::VpnTrafficRule>,
    /// `trustedNetworkDomains`: Collection(String)
    trusted_network_domains "trustedNetworkDomains": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `windowsInformationProtectionDomain`: String
    windows_information_protection_domain "windowsInformationProtectionDomain": String,
}

mg::derived_from! { Windows10VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl Windows10VpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `windowsCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        Windows10VpnConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
