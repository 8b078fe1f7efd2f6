// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosEnterpriseWiFiConfiguration`][reference], derived from
/// [`IosWiFiConfiguration`](super::IosWiFiConfiguration).
///
/// Requests: [`IosEnterpriseWiFiConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_enterprise_wi_fi_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosEnterpriseWiFiConfigurationCollection`]: crate::requests::ios_enterprise_wi_fi_configuration::IosEnterpriseWiFiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosenterprisewificonfiguration?view=graph-rest-beta
pub struct IosEnterpriseWiFiConfiguration {
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<mg::Open<super::WiFiAuthenticationMethod>>,
    /// `connectAutomatically`. Never null.
    pub connect_automatically: mg::Field<bool>,
    /// `connectWhenNetworkNameIsHidden`. Never null.
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
    /// `disableMacAddressRandomization`.
    pub disable_mac_address_randomization: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `eapFastConfiguration`.
    pub eap_fast_configuration: mg::Field<mg::Open<super::EapFastConfiguration>>,
    /// `eapType`. Never null.
    pub eap_type: mg::Field<mg::Open<super::EapType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `innerAuthenticationProtocolForEapTtls`.
    pub inner_authentication_protocol_for_eap_ttls: mg::Field<
        mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkName`. Never null.
    pub network_name: mg::Field<String>,
    /// `outerIdentityPrivacyTemporaryValue`.
    pub outer_identity_privacy_temporary_value: mg::Field<String>,
    /// `passwordFormatString`.
    pub password_format_string: mg::Field<String>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `proxyAutomaticConfigurationUrl`.
    pub proxy_automatic_configuration_url: mg::Field<String>,
    /// `proxyManualAddress`.
    pub proxy_manual_address: mg::Field<String>,
    /// `proxyManualPort`.
    pub proxy_manual_port: mg::Field<i32>,
    /// `proxySettings`. Never null.
    pub proxy_settings: mg::Field<mg::Open<super::WiFiProxySetting>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `ssid`. Never null.
    pub ssid: mg::Field<String>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `trustedServerCertificateNames`.
    pub trusted_server_certificate_names: mg::Field<Vec<String>>,
    /// `usernameFormatString`.
    pub username_format_string: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wiFiSecurityType`. Never null.
    pub wi_fi_security_type: mg::Field<mg::Open<super::WiFiSecurityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosEnterpriseWiFiConfiguration: "microsoft.graph.iosEnterpriseWiFiConfiguration", entity, base super::IosWiFiConfiguration;
    authentication_method: "authenticationMethod",
    connect_automatically: "connectAutomatically" required,
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_mac_address_randomization: "disableMacAddressRandomization",
    display_name: "displayName" required,
    eap_fast_configuration: "eapFastConfiguration",
    eap_type: "eapType" required,
    id: "id" key required,
    inner_authentication_protocol_for_eap_ttls: "innerAuthenticationProtocolForEapTtls",
    last_modified_date_time: "lastModifiedDateTime" required,
    network_name: "networkName" required,
    outer_identity_privacy_temporary_value: "outerIdentityPrivacyTemporaryValue",
    password_format_string: "passwordFormatString",
    pre_shared_key: "preSharedKey" secret,
    proxy_automatic_configuration_url: "proxyAutomaticConfigurationUrl",
    proxy_manual_address: "proxyManualAddress",
    proxy_manual_port: "proxyManualPort",
    proxy_settings: "proxySettings" required,
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    trusted_server_certificate_names: "trustedServerCertificateNames",
    username_format_string: "usernameFormatString",
    version: "version" required,
    wi_fi_security_type: "wiFiSecurityType" required,
}

mg::derived_from! { IosEnterpriseWiFiConfiguration: super::IosWiFiConfiguration, super::DeviceConfiguration, super::Entity }

impl IosEnterpriseWiFiConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: super::DeviceManagementDerivedCredentialSettings
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificatesForServerValidation`: many
    /// [`IosTrustedRootCertificate`](super::IosTrustedRootCertificate).
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::IosTrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
