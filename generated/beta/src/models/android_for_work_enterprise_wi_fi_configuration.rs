// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`, an entity type derived from `microsoft.graph.androidForWorkWiFiConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworkenterprisewificonfiguration?view=graph-rest-beta>
    AndroidForWorkEnterpriseWiFiConfiguration "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration" "entity" : super::AndroidForWorkWiFiConfiguration;
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
    /// `networkName`: String, not null
    network_name "networkName" "r": String,
    /// `outerIdentityPrivacyTemporaryValue`: String
    outer_identity_privacy_temporary_value "outerIdentityPrivacyTemporaryValue": String,
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
    /// `wiFiSecurityType`: androidWiFiSecurityType, not null
    wi_fi_security_type "wiFiSecurityType" "r": mg::Open<super::AndroidWiFiSecurityType>,
}

mg::derived_from! { AndroidForWorkEnterpriseWiFiConfiguration: super::AndroidForWorkWiFiConfiguration, super::DeviceConfiguration, super::Entity }

impl AndroidForWorkEnterpriseWiFiConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`: `androidForWorkCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        super::AndroidForWorkCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`: `androidForWorkTrustedRootCertificate`
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        super::AndroidForWorkTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkEnterpriseWiFiConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
