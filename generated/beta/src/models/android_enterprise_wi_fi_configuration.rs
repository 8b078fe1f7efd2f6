// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidEnterpriseWiFiConfiguration`][reference], derived from
/// [`AndroidWiFiConfiguration`](super::AndroidWiFiConfiguration).
///
/// Requests: [`AndroidEnterpriseWiFiConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_enterprise_wi_fi_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidEnterpriseWiFiConfigurationCollection`]: crate::requests::android_enterprise_wi_fi_configuration::AndroidEnterpriseWiFiConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidenterprisewificonfiguration?view=graph-rest-beta
pub struct AndroidEnterpriseWiFiConfiguration {
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
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `eapType`. Never null.
    pub eap_type: mg::Field<mg::Open<super::AndroidEapType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `innerAuthenticationProtocolForEapTtls`.
    pub inner_authentication_protocol_for_eap_ttls: mg::Field<
        mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    >,
    /// `innerAuthenticationProtocolForPeap`.
    pub inner_authentication_protocol_for_peap: mg::Field<
        mg::Open<super::NonEapAuthenticationMethodForPeap>,
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
    pub wi_fi_security_type: mg::Field<mg::Open<super::AndroidWiFiSecurityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidEnterpriseWiFiConfiguration: "microsoft.graph.androidEnterpriseWiFiConfiguration", entity, base super::AndroidWiFiConfiguration;
    authentication_method: "authenticationMethod",
    connect_automatically: "connectAutomatically" required,
    connect_when_network_name_is_hidden: "connectWhenNetworkNameIsHidden" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    eap_type: "eapType" required,
    id: "id" key required,
    inner_authentication_protocol_for_eap_ttls: "innerAuthenticationProtocolForEapTtls",
    inner_authentication_protocol_for_peap: "innerAuthenticationProtocolForPeap",
    last_modified_date_time: "lastModifiedDateTime" required,
    network_name: "networkName" required,
    outer_identity_privacy_temporary_value: "outerIdentityPrivacyTemporaryValue",
    password_format_string: "passwordFormatString",
    pre_shared_key: "preSharedKey" secret,
    role_scope_tag_ids: "roleScopeTagIds",
    ssid: "ssid" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    trusted_server_certificate_names: "trustedServerCertificateNames",
    username_format_string: "usernameFormatString",
    version: "version" required,
    wi_fi_security_type: "wiFiSecurityType" required,
}

mg::derived_from! { AndroidEnterpriseWiFiConfiguration: super::AndroidWiFiConfiguration, super::DeviceConfiguration, super::Entity }

impl AndroidEnterpriseWiFiConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        super::AndroidCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`:
    /// [`AndroidTrustedRootCertificate`](super::AndroidTrustedRootCertificate).
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        super::AndroidTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
