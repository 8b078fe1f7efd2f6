// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosEnterpriseWiFiConfiguration`, an entity type derived from `microsoft.graph.iosWiFiConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosenterprisewificonfiguration?view=graph-rest-beta>
    IosEnterpriseWiFiConfiguration "microsoft.graph.iosEnterpriseWiFiConfiguration" "entity" : super::IosWiFiConfiguration;
    /// `authenticationMethod`: wiFiAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiFiAuthenticationMethod>,
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
    /// `disableMacAddressRandomization`: Boolean
    disable_mac_address_randomization "disableMacAddressRandomization": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `eapFastConfiguration`: eapFastConfiguration
    eap_fast_configuration "eapFastConfiguration": mg::Open<super::EapFastConfiguration>,
    /// `eapType`: eapType, not null
    eap_type "eapType" "r": mg::Open<super::EapType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `innerAuthenticationProtocolForEapTtls`: nonEapAuthenticationMethodForEapTtlsType
    inner_authentication_protocol_for_eap_ttls "innerAuthenticationProtocolForEapTtls": mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `outerIdentityPrivacyTemporaryValue`: String
    outer_identity_privacy_temporary_value "outerIdentityPrivacyTemporaryValue": String,
    /// `passwordFormatString`: String, masked in Debug
    password_format_string "passwordFormatString" "s": String,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `proxyAutomaticConfigurationUrl`: String
    proxy_automatic_configuration_url "proxyAutomaticConfigurationUrl": String,
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
    /// `trustedServerCertificateNames`: Collection(String)
    trusted_server_certificate_names "trustedServerCertificateNames": Vec<String>,
    /// `usernameFormatString`: String
    username_format_string "usernameFormatString": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wiFiSecurityType`: wiFiSecurityType, not null
    wi_fi_security_type "wiFiSecurityType" "r": mg::Open<super::WiFiSecurityType>,
}

mg::derived_from! { IosEnterpriseWiFiConfiguration: super::IosWiFiConfiguration, super::DeviceConfiguration, super::Entity }

impl IosEnterpriseWiFiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificatesForServerValidation`: many `iosTrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::IosTrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
