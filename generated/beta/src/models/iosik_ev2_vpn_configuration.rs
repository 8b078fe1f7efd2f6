// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosikEv2VpnConfiguration`, an entity type derived from `microsoft.graph.iosVpnConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosikev2vpnconfiguration?view=graph-rest-beta>
    IosikEv2VpnConfiguration "microsoft.graph.iosikEv2VpnConfiguration" "entity" : super::IosVpnConfiguration;
    /// `allowDefaultChildSecurityAssociationParameters`: Boolean
    allow_default_child_security_association_parameters "allowDefaultChildSecurityAssociationParameters": bool,
    /// `allowDefaultSecurityAssociationParameters`: Boolean
    allow_default_security_association_parameters "allowDefaultSecurityAssociationParameters": bool,
    /// `alwaysOnConfiguration`: appleVpnAlwaysOnConfiguration
    always_on_configuration "alwaysOnConfiguration": mg::Boxed<super::AppleVpnAlwaysOnConfiguration>,
    /// `associatedDomains`: Collection(String)
    associated_domains "associatedDomains": Vec<String>,
    /// `authenticationMethod`: vpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::VpnAuthenticationMethod>,
    /// `childSecurityAssociationParameters`: iosVpnSecurityAssociationParameters
    child_security_association_parameters "childSecurityAssociationParameters": mg::Boxed<super::IosVpnSecurityAssociationParameters>,
    /// `clientAuthenticationType`: vpnClientAuthenticationType, not null
    client_authentication_type "clientAuthenticationType" "r": mg::Open<super::VpnClientAuthenticationType>,
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
    /// `deadPeerDetectionRate`: vpnDeadPeerDetectionRate
    dead_peer_detection_rate "deadPeerDetectionRate": mg::Open<super::VpnDeadPeerDetectionRate>,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `disableMobilityAndMultihoming`: Boolean
    disable_mobility_and_multihoming "disableMobilityAndMultihoming": bool,
    /// `disableOnDemandUserOverride`: Boolean
    disable_on_demand_user_override "disableOnDemandUserOverride": bool,
    /// `disableRedirect`: Boolean
    disable_redirect "disableRedirect": bool,
    /// `disconnectOnIdle`: Boolean
    disconnect_on_idle "disconnectOnIdle": bool,
    /// `disconnectOnIdleTimerInSeconds`: Int32
    disconnect_on_idle_timer_in_seconds "disconnectOnIdleTimerInSeconds": i32,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enableAlwaysOnConfiguration`: Boolean
    enable_always_on_configuration "enableAlwaysOnConfiguration": bool,
    /// `enableCertificateRevocationCheck`: Boolean
    enable_certificate_revocation_check "enableCertificateRevocationCheck": bool,
    /// `enableEAP`: Boolean
    enable_eap "enableEAP": bool,
    /// `enablePerApp`: Boolean
    enable_per_app "enablePerApp": bool,
    /// `enablePerfectForwardSecrecy`: Boolean
    enable_perfect_forward_secrecy "enablePerfectForwardSecrecy": bool,
    /// `enableSplitTunneling`: Boolean, not null
    enable_split_tunneling "enableSplitTunneling" "r": bool,
    /// `enableUseInternalSubnetAttributes`: Boolean
    enable_use_internal_subnet_attributes "enableUseInternalSubnetAttributes": bool,
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
    /// `localIdentifier`: vpnLocalIdentifier, not null
    local_identifier "localIdentifier" "r": mg::Open<super::VpnLocalIdentifier>,
    /// `loginGroupOrDomain`: String
    login_group_or_domain "loginGroupOrDomain": String,
    /// `microsoftTunnelSiteId`: String
    microsoft_tunnel_site_id "microsoftTunnelSiteId": String,
    /// `mtuSizeInBytes`: Int32
    mtu_size_in_bytes "mtuSizeInBytes": i32,
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
    /// `remoteIdentifier`: String, not null
    remote_identifier "remoteIdentifier" "r": String,
    /// `role`: String
    role "role": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `safariDomains`: Collection(String)
    safari_domains "safariDomains": Vec<String>,
    /// `securityAssociationParameters`: iosVpnSecurityAssociationParameters
    security_association_parameters "securityAssociationParameters": mg::Boxed<super::IosVpnSecurityAssociationParameters>,
    /// `server`: vpnServer, not null
    server "server" "r": mg::Boxed<super::VpnServer>,
    /// `serverCertificateCommonName`: String
    server_certificate_common_name "serverCertificateCommonName": String,
    /// `serverCertificateIssuerCommonName`: String
    server_certificate_issuer_common_name "serverCertificateIssuerCommonName": String,
    /// `serverCertificateType`: vpnServerCertificateType
    server_certificate_type "serverCertificateType": mg::Open<super::VpnServerCertificateType>,
    /// `sharedSecret`: String, masked in Debug
    shared_secret "sharedSecret" "s": String,
    /// `strictEnforcement`: Boolean
    strict_enforcement "strictEnforcement": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `targetedMobileApps`: Collection(appListItem)
    targeted_mobile_apps "targetedMobileApps": Vec<super::AppListItem>,
    /// `tlsMaximumVersion`: String
    tls_maximum_version "tlsMaximumVersion": String,
    /// `tlsMinimumVersion`: String
    tls_minimum_version "tlsMinimumVersion": String,
    /// `userDomain`: String
    user_domain "userDomain": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosikEv2VpnConfiguration: super::IosVpnConfiguration, super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity }

impl IosikEv2VpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosikEv2VpnConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosikEv2VpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosikEv2VpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
