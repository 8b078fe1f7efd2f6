// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsWifiEnterpriseEAPConfiguration`, an entity type derived from `microsoft.graph.windowsWifiConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowswifienterpriseeapconfiguration?view=graph-rest-beta>
    WindowsWifiEnterpriseEapConfiguration "microsoft.graph.windowsWifiEnterpriseEAPConfiguration" "entity" : super::WindowsWifiConfiguration;
    /// `authenticationMethod`: wiFiAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiFiAuthenticationMethod>,
    /// `authenticationPeriodInSeconds`: Int32
    authentication_period_in_seconds "authenticationPeriodInSeconds": i32,
    /// `authenticationRetryDelayPeriodInSeconds`: Int32
    authentication_retry_delay_period_in_seconds "authenticationRetryDelayPeriodInSeconds": i32,
    /// `authenticationType`: wifiAuthenticationType
    authentication_type "authenticationType": mg::Open<super::WifiAuthenticationType>,
    /// `cacheCredentials`: Boolean
    cache_credentials "cacheCredentials": bool,
    /// `connectAutomatically`: Boolean
    connect_automatically "connectAutomatically": bool,
    /// `connectToPreferredNetwork`: Boolean
    connect_to_preferred_network "connectToPreferredNetwork": bool,
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
    /// `disableUserPromptForServerValidation`: Boolean
    disable_user_prompt_for_server_validation "disableUserPromptForServerValidation": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `eapType`: eapType, not null
    eap_type "eapType" "r": mg::Open<super::EapType>,
    /// `eapolStartPeriodInSeconds`: Int32
    eapol_start_period_in_seconds "eapolStartPeriodInSeconds": i32,
    /// `enablePairwiseMasterKeyCaching`: Boolean
    enable_pairwise_master_key_caching "enablePairwiseMasterKeyCaching": bool,
    /// `enablePreAuthentication`: Boolean
    enable_pre_authentication "enablePreAuthentication": bool,
    /// `forceFIPSCompliance`: Boolean
    force_fips_compliance "forceFIPSCompliance": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `innerAuthenticationProtocolForEAPTTLS`: nonEapAuthenticationMethodForEapTtlsType
    inner_authentication_protocol_for_eapttls "innerAuthenticationProtocolForEAPTTLS": mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maximumAuthenticationFailures`: Int32
    maximum_authentication_failures "maximumAuthenticationFailures": i32,
    /// `maximumAuthenticationTimeoutInSeconds`: Int32
    maximum_authentication_timeout_in_seconds "maximumAuthenticationTimeoutInSeconds": i32,
    /// `maximumEAPOLStartMessages`: Int32
    maximum_eapol_start_messages "maximumEAPOLStartMessages": i32,
    /// `maximumNumberOfPairwiseMasterKeysInCache`: Int32
    maximum_number_of_pairwise_master_keys_in_cache "maximumNumberOfPairwiseMasterKeysInCache": i32,
    /// `maximumPairwiseMasterKeyCacheTimeInMinutes`: Int32
    maximum_pairwise_master_key_cache_time_in_minutes "maximumPairwiseMasterKeyCacheTimeInMinutes": i32,
    /// `maximumPreAuthenticationAttempts`: Int32
    maximum_pre_authentication_attempts "maximumPreAuthenticationAttempts": i32,
    /// `meteredConnectionLimit`: meteredConnectionLimitType
    metered_connection_limit "meteredConnectionLimit": mg::Open<super::MeteredConnectionLimitType>,
    /// `networkName`: String
    network_name "networkName": String,
    /// `networkSingleSignOn`: networkSingleSignOnType
    network_single_sign_on "networkSingleSignOn": mg::Open<super::NetworkSingleSignOnType>,
    /// `outerIdentityPrivacyTemporaryValue`: String
    outer_identity_privacy_temporary_value "outerIdentityPrivacyTemporaryValue": String,
    /// `performServerValidation`: Boolean
    perform_server_validation "performServerValidation": bool,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `promptForAdditionalAuthenticationCredentials`: Boolean
    prompt_for_additional_authentication_credentials "promptForAdditionalAuthenticationCredentials": bool,
    /// `proxyAutomaticConfigurationUrl`: String
    proxy_automatic_configuration_url "proxyAutomaticConfigurationUrl": String,
    /// `proxyManualAddress`: String
    proxy_manual_address "proxyManualAddress": String,
    /// `proxyManualPort`: Int32
    proxy_manual_port "proxyManualPort": i32,
    /// `proxySetting`: wiFiProxySetting
    proxy_setting "proxySetting": mg::Open<super::WiFiProxySetting>,
    /// `requireCryptographicBinding`: Boolean
    require_cryptographic_binding "requireCryptographicBinding": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `ssid`: String
    ssid "ssid": String,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `trustedServerCertificateNames`: Collection(String)
    trusted_server_certificate_names "trustedServerCertificateNames": Vec<String>,
    /// `userBasedVirtualLan`: Boolean
    user_based_virtual_lan "userBasedVirtualLan": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wifiSecurityType`: wiFiSecurityType
    wifi_security_type "wifiSecurityType": mg::Open<super::WiFiSecurityType>,
}

mg::derived_from! { WindowsWifiEnterpriseEapConfiguration: super::WindowsWifiConfiguration, super::DeviceConfiguration, super::Entity }

impl WindowsWifiEnterpriseEapConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `windowsCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation`: `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForClientValidation");
    /// `rootCertificatesForServerValidation`: many `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
