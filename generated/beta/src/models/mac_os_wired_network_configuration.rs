// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSWiredNetworkConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macoswirednetworkconfiguration?view=graph-rest-beta>
    MacOsWiredNetworkConfiguration "microsoft.graph.macOSWiredNetworkConfiguration" "entity" : super::DeviceConfiguration;
    /// `authenticationMethod`: wiFiAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiFiAuthenticationMethod>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deploymentChannel`: appleDeploymentChannel
    deployment_channel "deploymentChannel": mg::Open<super::AppleDeploymentChannel>,
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
    /// `eapFastConfiguration`: eapFastConfiguration
    eap_fast_configuration "eapFastConfiguration": mg::Open<super::EapFastConfiguration>,
    /// `eapType`: eapType, not null
    eap_type "eapType" "r": mg::Open<super::EapType>,
    /// `enableOuterIdentityPrivacy`: String
    enable_outer_identity_privacy "enableOuterIdentityPrivacy": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `networkInterface`: wiredNetworkInterface, not null
    network_interface "networkInterface" "r": mg::Open<super::WiredNetworkInterface>,
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `nonEapAuthenticationMethodForEapTtls`: nonEapAuthenticationMethodForEapTtlsType
    non_eap_authentication_method_for_eap_ttls "nonEapAuthenticationMethodForEapTtls": mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `trustedServerCertificateNames`: Collection(String)
    trusted_server_certificate_names "trustedServerCertificateNames": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsWiredNetworkConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `macOSCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::MacOsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`: `macOSTrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::MacOsTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
