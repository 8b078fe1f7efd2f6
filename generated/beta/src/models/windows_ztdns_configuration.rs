// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsZtdnsConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsZtdnsConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows_ztdns_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsZtdnsConfigurationCollection`]: crate::requests::windows_ztdns_configuration::WindowsZtdnsConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsztdnsconfiguration?view=graph-rest-beta
pub struct WindowsZtdnsConfiguration {
    /// `auditModeEnabled`.
    pub audit_mode_enabled: mg::Field<bool>,
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
    /// `exemptionRules`.
    pub exemption_rules: mg::Field<Vec<super::WindowsZtdnsExemptionRule>>,
    /// `extendedKeyUsagesForClientAuthentication`.
    pub extended_key_usages_for_client_authentication: mg::Field<
        Vec<super::ExtendedKeyUsage>,
    >,
    /// `hostsFileResolutionEnabled`.
    pub hosts_file_resolution_enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `loopbackDnsForwarderEnabled`.
    pub loopback_dns_forwarder_enabled: mg::Field<bool>,
    /// `loopbackTrafficBlocked`.
    pub loopback_traffic_blocked: mg::Field<bool>,
    /// `maximumConnectionTimeInSeconds`.
    pub maximum_connection_time_in_seconds: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `secureDnsServers`.
    pub secure_dns_servers: mg::Field<Vec<super::WindowsZtdnsSecureDnsServer>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsZtdnsConfiguration: "microsoft.graph.windowsZtdnsConfiguration", entity, base super::DeviceConfiguration;
    audit_mode_enabled: "auditModeEnabled",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    exemption_rules: "exemptionRules",
    extended_key_usages_for_client_authentication: "extendedKeyUsagesForClientAuthentication",
    hosts_file_resolution_enabled: "hostsFileResolutionEnabled",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    loopback_dns_forwarder_enabled: "loopbackDnsForwarderEnabled",
    loopback_traffic_blocked: "loopbackTrafficBlocked",
    maximum_connection_time_in_seconds: "maximumConnectionTimeInSeconds",
    role_scope_tag_ids: "roleScopeTagIds",
    secure_dns_servers: "secureDnsServers" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { WindowsZtdnsConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsZtdnsConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsZtdnsConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `rootCertificatesForClientValidation`: many
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATES_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForClientValidation");
    /// `rootCertificatesForServerValidation`: many
    /// [`Windows81TrustedRootCertificate`](super::Windows81TrustedRootCertificate).
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsZtdnsConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
