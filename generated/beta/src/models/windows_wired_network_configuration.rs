// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsWiredNetworkConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsWiredNetworkConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_wired_network_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsWiredNetworkConfigurationCollection`]: crate::requests::windows_wired_network_configuration::WindowsWiredNetworkConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowswirednetworkconfiguration?view=graph-rest-beta
pub struct WindowsWiredNetworkConfiguration {
    /// `authenticationBlockPeriodInMinutes`.
    pub authentication_block_period_in_minutes: mg::Field<i32>,
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<
        mg::Open<super::WiredNetworkAuthenticationMethod>,
    >,
    /// `authenticationPeriodInSeconds`.
    pub authentication_period_in_seconds: mg::Field<i32>,
    /// `authenticationRetryDelayPeriodInSeconds`.
    pub authentication_retry_delay_period_in_seconds: mg::Field<i32>,
    /// `authenticationType`.
    pub authentication_type: mg::Field<mg::Open<super::WiredNetworkAuthenticationType>>,
    /// `cacheCredentials`.
    pub cache_credentials: mg::Field<bool>,
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
    /// `enforce8021X`.
    pub enforce8021_x: mg::Field<bool>,
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
    /// `maximumEAPOLStartMessages`.
    pub maximum_eapol_start_messages: mg::Field<i32>,
    /// `outerIdentityPrivacyTemporaryValue`.
    pub outer_identity_privacy_temporary_value: mg::Field<String>,
    /// `performServerValidation`.
    pub perform_server_validation: mg::Field<bool>,
    /// `requireCryptographicBinding`.
    pub require_cryptographic_binding: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `secondaryAuthenticationMethod`.
    pub secondary_authentication_method: mg::Field<
        mg::Open<super::WiredNetworkAuthenticationMethod>,
    >,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `trustedServerCertificateNames`.
    pub trusted_server_certificate_names: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsWiredNetworkConfiguration: "microsoft.graph.windowsWiredNetworkConfiguration", entity, base super::DeviceConfiguration;
    authentication_block_period_in_minutes: "authenticationBlockPeriodInMinutes",
    authentication_method: "authenticationMethod",
    authentication_period_in_seconds: "authenticationPeriodInSeconds",
    authentication_retry_delay_period_in_seconds: "authenticationRetryDelayPeriodInSeconds",
    authentication_type: "authenticationType",
    cache_credentials: "cacheCredentials",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_user_prompt_for_server_validation: "disableUserPromptForServerValidation",
    display_name: "displayName" required,
    eap_type: "eapType" required,
    eapol_start_period_in_seconds: "eapolStartPeriodInSeconds",
    enforce8021_x: "enforce8021X",
    force_fips_compliance: "forceFIPSCompliance",
    id: "id" key required,
    inner_authentication_protocol_for_eapttls: "innerAuthenticationProtocolForEAPTTLS",
    last_modified_date_time: "lastModifiedDateTime" required,
    maximum_authentication_failures: "maximumAuthenticationFailures",
    maximum_eapol_start_messages: "maximumEAPOLStartMessages",
    outer_identity_privacy_temporary_value: "outerIdentityPrivacyTemporaryValue",
    perform_server_validation: "performServerValidation",
    require_cryptographic_binding: "requireCryptographicBinding",
    role_scope_tag_ids: "roleScopeTagIds",
    secondary_authentication_method: "secondaryAuthenticationMethod",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    trusted_server_certificate_names: "trustedServerCertificateNames",
    version: "version" required,
}

mg::derived_from! { WindowsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsWiredNetworkConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation`:
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForClientValidation");
    /// `rootCertificatesForServerValidation`: many
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `secondaryIdentityCertificateForClientAuthentication`:
    /// [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase).
    pub const SECONDARY_IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("secondaryIdentityCertificateForClientAuthentication");
    /// `secondaryRootCertificateForClientValidation`:
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const SECONDARY_ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("secondaryRootCertificateForClientValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
