// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`, an entity type derived from `microsoft.graph.androidDeviceOwnerWiFiConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownerenterprisewificonfiguration?view=graph-rest-beta>
    AndroidDeviceOwnerEnterpriseWiFiConfiguration "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration" "entity" : super::AndroidDeviceOwnerWiFiConfiguration;
    /// `authenticationMethod`: wiFiAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiFiAuthenticationMethod>,
    /// `connectAutomatically`: Boolean
    connect_automatically "connectAutomatically": bool,
    /// `connectWhenNetworkNameIsHidden`: Boolean
    connect_when_network_name_is_hidden "connectWhenNetworkNameIsHidden": bool,
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
    /// `eapType`: androidEapType, not null
    eap_type "eapType" "r": mg::Open<super::AndroidEapType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `innerAuthenticationProtocolForEapTtls`: nonEapAuthenticationMethodForEapTtlsType
    inner_authentication_protocol_for_eap_ttls "innerAuthenticationProtocolForEapTtls": mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    /// `innerAuthenticationProtocolForPeap`: nonEapAuthenticationMethodForPeap
    inner_authentication_protocol_for_peap "innerAuthenticationProtocolForPeap": mg::Open<super::NonEapAuthenticationMethodForPeap>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `macAddressRandomizationMode`: macAddressRandomizationMode
    mac_address_randomization_mode "macAddressRandomizationMode": mg::Open<super::MacAddressRandomizationMode>,
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `outerIdentityPrivacyTemporaryValue`: String
    outer_identity_privacy_temporary_value "outerIdentityPrivacyTemporaryValue": String,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `preSharedKeyIsSet`: Boolean, not null
    pre_shared_key_is_set "preSharedKeyIsSet" "r": bool,
    /// `proxyAutomaticConfigurationUrl`: String
    proxy_automatic_configuration_url "proxyAutomaticConfigurationUrl": String,
    /// `proxyExclusionList`: String
    proxy_exclusion_list "proxyExclusionList": String,
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
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wiFiSecurityType`: androidDeviceOwnerWiFiSecurityType, not null
    wi_fi_security_type "wiFiSecurityType" "r": mg::Open<super::AndroidDeviceOwnerWiFiSecurityType>,
}

mg::derived_from! { AndroidDeviceOwnerEnterpriseWiFiConfiguration: super::AndroidDeviceOwnerWiFiConfiguration, super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerEnterpriseWiFiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `androidDeviceOwnerCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        super::AndroidDeviceOwnerCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`: `androidDeviceOwnerTrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        super::AndroidDeviceOwnerTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `rootCertificatesForServerValidation`: many `androidDeviceOwnerTrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::AndroidDeviceOwnerTrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
