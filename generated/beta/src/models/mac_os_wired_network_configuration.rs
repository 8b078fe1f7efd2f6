// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSWiredNetworkConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`MacOsWiredNetworkConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_wired_network_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsWiredNetworkConfigurationCollection`]: crate::requests::mac_os_wired_network_configuration::MacOsWiredNetworkConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macoswirednetworkconfiguration?view=graph-rest-beta
pub struct MacOsWiredNetworkConfiguration {
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<mg::Open<super::WiFiAuthenticationMethod>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentChannel`.
    pub deployment_channel: mg::Field<mg::Open<super::AppleDeploymentChannel>>,
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
    /// `eapFastConfiguration`.
    pub eap_fast_configuration: mg::Field<mg::Open<super::EapFastConfiguration>>,
    /// `eapType`. Never null.
    pub eap_type: mg::Field<mg::Open<super::EapType>>,
    /// `enableOuterIdentityPrivacy`.
    pub enable_outer_identity_privacy: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkInterface`. Never null.
    pub network_interface: mg::Field<mg::Open<super::WiredNetworkInterface>>,
    /// `networkName`. Never null.
    pub network_name: mg::Field<String>,
    /// `nonEapAuthenticationMethodForEapTtls`.
    pub non_eap_authentication_method_for_eap_ttls: mg::Field<
        mg::Open<super::NonEapAuthenticationMethodForEapTtlsType>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
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
    MacOsWiredNetworkConfiguration: "microsoft.graph.macOSWiredNetworkConfiguration", entity, base super::DeviceConfiguration;
    authentication_method: "authenticationMethod",
    created_date_time: "createdDateTime" required,
    deployment_channel: "deploymentChannel",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    eap_fast_configuration: "eapFastConfiguration",
    eap_type: "eapType" required,
    enable_outer_identity_privacy: "enableOuterIdentityPrivacy",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    network_interface: "networkInterface" required,
    network_name: "networkName" required,
    non_eap_authentication_method_for_eap_ttls: "nonEapAuthenticationMethodForEapTtls",
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    trusted_server_certificate_names: "trustedServerCertificateNames",
    version: "version" required,
}

mg::derived_from! { MacOsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsWiredNetworkConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificateForClientAuthentication`:
    /// [`MacOsCertificateProfileBase`](super::MacOsCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::MacOsCertificateProfileBase,
    > = mg::Nav::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForServerValidation`:
    /// [`MacOsTrustedRootCertificate`](super::MacOsTrustedRootCertificate).
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::MacOsTrustedRootCertificate,
    > = mg::Nav::new("rootCertificateForServerValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsWiredNetworkConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsWiredNetworkConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
