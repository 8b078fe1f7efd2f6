// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosWiredNetworkConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ioswirednetworkconfiguration?view=graph-rest-beta>
    IosWiredNetworkConfiguration "microsoft.graph.iosWiredNetworkConfiguration" "entity" : super::DeviceConfiguration;
    /// `authenticationMethod`: wiredNetworkAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::WiredNetworkAuthenticationMethod>,
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
    /// `eapFastConfiguration`: eapFastConfiguration
    eap_fast_configuration "eapFastConfiguration": mg::Open<super::EapFastConfiguration>,
    /// `eapType`: iosWiredNetworkEapType, not null
    eap_type "eapType" "r": mg::Open<super::IosWiredNetworkEapType>,
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
    /// `outerIdentityPrivacyMaskValue`: String
    outer_identity_privacy_mask_value "outerIdentityPrivacyMaskValue": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `trustedServerCertificateNames`: Collection(String)
    trusted_server_certificate_names "trustedServerCertificateNames": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity }

impl IosWiredNetworkConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosWiredNetworkConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosWiredNetworkConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        IosWiredNetworkConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`: `iosTrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        IosWiredNetworkConfiguration,
        super::IosTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosWiredNetworkConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
