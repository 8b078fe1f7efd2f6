// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsWiredNetworkConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowswirednetworkconfiguration?view=graph-rest-beta>
    WindowsWiredNetworkConfiguration "microsoft.graph.windowsWiredNetworkConfiguration" "entity" : super::DeviceConfiguration;
    /// `authenticationBlockPeriodInMinutes`: Int32
    authentication_block_period_in_minutes "authenticationBlockPeriodInMinutes": i32,
    /// `authenticationMethod`: wiredNetworkAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiredNetworkAuthenticationMethod>,
    /// `authenticationPeriodInSeconds`: Int32
    authentication_period_in_seconds "authenticationPeriodInSeconds": i32,
    /// `authenticationRetryDelayPeriodInSeconds`: Int32
    authentication_retry_delay_period_in_seconds "authenticationRetryDelayPeriodInSeconds": i32,
    /// `authenticationType`: wiredNetworkAuthenticationType
    authentication_type "authenticationType": mg::Open<super::WiredNetworkAuthenticationType>,
    /// `cacheCredentials`: Boolean
    cache_credentials "cacheCredentials": bool,
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
    /// `enforce8021X`: Boolean
    enforce8021_x "enforce8021X": bool,
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
    /// `maximumEAPOLStartMessages`: Int32
    maximum_eapol_start_messages "maximumEAPOLStartMessages": i32,
    /// `outerIdentityPrivacyTemporaryValue`: String
    outer_identity_privacy_temporary_value "outerIdentityPrivacyTemporaryValue": String,
    /// `performServerValidation`: Boolean
    perform_server_validation "performServerValidation": bool,
    /// `requireCryptographicBinding`: Boolean
    require_cryptographic_binding "requireCryptographicBinding": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `secondaryAuthenticationMethod`: wiredNetworkAuthenticationMethod
    secondary_authentication_method "secondaryAuthenticationMethod": mg::Open<super::WiredNetworkAuthenticationMethod>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `trustedServerCertificateNames`: Collection(String)
    trusted_server_certificate_names "trustedServerCertificateNames": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsWiredNetworkConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `windowsCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation`: `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForClientValidation");
    /// `rootCertificatesForServerValidation`: many `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `secondaryIdentityCertificateForClientAuthentication`: `windowsCertificateProfileBase`
    pub const SECONDARY_IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::WindowsCertificateProfileBase,
    > = mg::Nav::new("secondaryIdentityCertificateForClientAuthentication");
    /// `secondaryRootCertificateForClientValidation`: `windows81TrustedRootCertificate`
    pub const SECONDARY_ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::Windows81TrustedRootCertificate,
    > = mg::Nav::new("secondaryRootCertificateForClientValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsWiredNetworkConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
