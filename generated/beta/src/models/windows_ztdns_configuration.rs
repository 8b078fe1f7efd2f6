// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsZtdnsConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsztdnsconfiguration?view=graph-rest-beta>
    WindowsZtdnsConfiguration "microsoft.graph.windowsZtdnsConfiguration" "entity" : super::DeviceConfiguration;
    /// `auditModeEnabled`: Boolean
    audit_mode_enabled "auditModeEnabled": bool,
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
    /// `exemptionRules`: Collection(windowsZtdnsExemptionRule)
    exemption_rules "exemptionRules": Vec<super::WindowsZtdnsExemptionRule>,
    /// `extendedKeyUsagesForClientAuthentication`: Collection(extendedKeyUsage)
    extended_key_usages_for_client_authentication "extendedKeyUsagesForClientAuthentication": Vec<super::ExtendedKeyUsage>,
    /// `hostsFileResolutionEnabled`: Boolean
    hosts_file_resolution_enabled "hostsFileResolutionEnabled": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `loopbackDnsForwarderEnabled`: Boolean
    loopback_dns_forwarder_enabled "loopbackDnsForwarderEnabled": bool,
    /// `loopbackTrafficBlocked`: Boolean
    loopback_traffic_blocked "loopbackTrafficBlocked": bool,
    /// `maximumConnectionTimeInSeconds`: Int32
    maximum_connection_time_in_seconds "maximumConnectionTimeInSeconds": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `secureDnsServers`: Collection(windowsZtdnsSecureDnsServer), items not null
    secure_dns_servers "secureDnsServers" "r": Vec<super::WindowsZtdnsSecureDnsServer>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsZtdnsConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsZtdnsConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsZtdnsConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `rootCertificatesForClientValidation`: many `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_CLIENT_VALIDATION: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForClientValidation");
    /// `rootCertificatesForServerValidation`: many `windows81TrustedRootCertificate`
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::Windows81TrustedRootCertificate>,
    > = mg::Nav::new("rootCertificatesForServerValidation");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsZtdnsConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsZtdnsConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
