// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsWifiEnterpriseEAPConfiguration`][reference], derived from
/// [`WindowsWifiConfiguration`](super::WindowsWifiConfiguration).
///
/// Requests: [`WindowsWifiEnterpriseEapConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_wifi_enterprise_eap_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsWifiEnterpriseEapConfigurationCollection`]: crate::requests::windows_wifi_enterprise_eap_configuration::WindowsWifiEnterpriseEapConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowswifienterpriseeapconfiguration?view=graph-rest-beta
pub struct WindowsWifiEnterpriseEapConfiguration {
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<mg::Open<super::WiFiAuthenticationMethod>>,
    /// `authenticationPeriodInSeconds`.
    pub authentication_period_in_seconds: mg::Field<i32>,
    /// `authenticationRetryDelayPeriodInSeconds`.
    pub authentication_retry_delay_period_in_seconds: mg::Field<i32>,
    /// `authenticationType`.
    pub authentication_type: mg::Field<mg::Open<super::WifiAuthenticationType>>,
    /// `cacheCredentials`.
    pub cache_credentials: mg::Field<bool>,
    /// `connectAutomatically`.
    pub connect_automatically: mg::Field<bool>,
    /// `connectToPreferredNetwork`.
    pub connect_to_preferred_network: mg::Field<bool>,
    /// `connectWhenNetworkNameIsHidden`.
    pub connect_when_network_name_is_hidden: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `disableUserPromptForServerValidation`.
    pub disable_user_prompt_for_server_validation: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `eapType`. Never null.
    pub eap_type: mg::Field<mg::Open<super::EapType>>,
    /// `eapolStartPeriodInSeconds`.
    pub eapol_start_period_in_seconds: mg::Field<i32>,
    /// `enablePairwiseMasterKeyCaching`.
    pub enable_pairwise_master_key_caching: mg::Field<bool>,
    /// `enablePreAuthentication`.
    pub enable_pre_authentication: mg::Field<bool>,
    /// `forceFIPSCompliance`.
    pub force_fips_compliance: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `innerAuthenticationProtocolForEAPTTLS`.
    pub inner_authentication_protocol_for_eapttls: mg::Field<
        mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maximumAuthenticationFailures`.
    pub maximum_authentication_failures: mg::Field<i32>,
    /// `maximumAuthenticationTimeoutInSeconds`.
    pub maximum_authentication_timeout_in_seconds: mg::Field<i32>,
    /// `maximumEAPOLStartMessages`.
    pub maximum_eapol_start_messages: mg::Field<i32>,
    /// `maximumNumberOfPairwiseMasterKeysInCache`.
    pub maximum_number_of_pairwise_master_keys_in_cache: mg::Field<i32>,
    /// `maximumPairwiseMasterKeyCacheTimeInMinutes`.
    pub maximum_pairwise_master_key_cache_time_in_minutes: mg::Field<i32>,
    /// `maximumPreAuthenticationAttempts`.
    pub maximum_pre_authentication_attempts: mg::Field<i32>,
    /// `meteredConnectionLimit`.
    pub metered_connection_limit: mg::Field<mg::Open<super::MeteredConnectionLimitType>>,
    /// `networkName`.
    pub network_name: mg::Field<String>,
    /// `networkSingleSignOn`.
    pub network_single_sign_on: mg::Field<mg::Open<super::NetworkSingleSignOnType>>,
    /// `outerIdentityPrivacyTemporaryValue`.
    pub outer_identity_privacy_temporary_value: mg::Field<String>,
    /// `performServerValidation`.
    pub perform_server_validation: mg::Field<bool>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `promptForAdditionalAuthenticationCredentials`.
    pub prompt_for_additional_authentication_credentials: mg::Field<bool>,
    /// `proxyAutomaticConfigurationUrl`.
    pub proxy_automatic_configuration_url: mg::Field<String>,
    /// `proxyManualAddress`.
    pub proxy_manual_address: mg::Field<String>,
    /// `proxyManualPort`.
    pub proxy_manual_port: mg::Field<i32>,
    /// `proxySetting`.
    pub proxy_setting: mg::Field<mg::Open<super::WiFiProxySetting>>,
    /// `requireCryptographicBinding`.
    pub require_cryptographic_binding: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `ssid`.
    pub ssid: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `trustedServerCertificateNames`.
    pub trusted_server_certificate_names: mg::Field<Vec<String>>,
    /// `userBasedVirtualLan`.
    pub user_based_virtual_lan: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wifiSecurityType`.
    pub wifi_security_type: mg::Field<mg::Open<super::WiFiSecurityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsWifiEnterpriseEapConfiguration: "microsoft.graph.windowsWifiEnterpriseEAPConfiguration", entity, base super::WindowsWifiConfiguration;
    authentication_method: "authenticationMethod",
    authentication_period_in_seconds: "authenticationPeriodInSeconds",
    authentication_retry_delay_period_in_seconds: "authenticationRetryDelayPeriodInSeconds",
    authentication_type: "authenticationType",
    cache_credentials: "cacheCredentials",
    connect_automatically: "connectAutomatically",
    connect_to_preferred_network: "connectToPreferredNetwork",
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_user_prompt_for_server_validation: "disableUserPromptForServerValidation",
    display_name: "displayName" required,
    eap_type: "eapType" required,
    eapol_start_period_in_seconds: "eapolStartPeriodInSeconds",
    enable_pairwise_master_key_caching: "enablePairwiseMasterKeyCaching",
    enable_pre_authentication: "enablePreAuthentication",
    force_fips_compliance: "forceFIPSCompliance",
    id: "id" key required,
    inner_authentication_protocol_for_eapttls: "innerAuthenticationProtocolForEAPTTLS",
    last_modified_date_time: "lastModifiedDateTime" required,
    maximum_authentication_failures: "maximumAuthenticationFailures",
    maximum_authentication_timeout_in_seconds: "maximumAuthenticationTimeoutInSeconds",
    maximum_eapol_start_messages: "maximumEAPOLStartMessages",
    maximum_number_of_pairwise_master_keys_in_cache: "maximumNumberOfPairwiseMasterKeysInCache",
    maximum_pairwise_master_key_cache_time_in_minutes: "maximumPairwiseMasterKeyCacheTimeInMinutes",
    maximum_pre_authentication_attempts: "maximumPreAuthenticationAttempts",
    metered_connection_limit: "meteredConnectionLimit",
    network_name: "networkName",
    network_single_sign_on: "networkSingleSignOn",
    outer_identity_privacy_temporary_value: "outerIdentityPrivacyTemporaryValue",
    perform_server_validation: "performServerValidation",
    pre_shared_key: "preSharedKey" secret,
    prompt_for_additional_authentication_credentials: "promptForAdditionalAuthenticationCredentials",
    proxy_automatic_configuration_url: "proxyAutomaticConfigurationUrl",
    proxy_manual_address: "proxyManualAddress",
    proxy_manual_port: "proxyManualPort",
    proxy_setting: "proxySetting",
    require_cryptographic_binding: "requireCryptographicBinding",
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    trusted_server_certificate_names: "trustedServerCertificateNames",
    user_based_virtual_lan: "userBasedVirtualLan",
    version: "version" required,
    wifi_security_type: "wifiSecurityType",
}

mg::derived_from! { WindowsWifiEnterpriseEapConfiguration: super::WindowsWifiConfiguration, super::DeviceConfiguration, super::Entity }

impl WindowsWifiEnterpriseEapConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation`:
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForClientValidation");
    /// `rootCertificatesForServerValidation`: many
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsWifiEnterpriseEapConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
