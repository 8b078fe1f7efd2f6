// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerVpnConfiguration`, an entity type derived from `microsoft.graph.vpnConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownervpnconfiguration?view=graph-rest-beta>
    AndroidDeviceOwnerVpnConfiguration "microsoft.graph.androidDeviceOwnerVpnConfiguration" "entity" : super::VpnConfiguration;
    /// `alwaysOn`: Boolean
    always_on "alwaysOn": bool,
    /// `alwaysOnLockdown`: Boolean
    always_on_lockdown "alwaysOnLockdown": bool,
    /// `authenticationMethod`: vpnAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::VpnAuthenticationMethod>,
    /// `connectionName`: String, not null
    connection_name "connectionName" "r": String,
    /// `connectionType`: androidVpnConnectionType, not null
    connection_type "connectionType" "r": mg::Open<super::AndroidVpnConnectionType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customData`: Collection(keyValue)
    custom_data "customData": Vec<super::KeyValue>,
    /// `customKeyValueData`: Collection(keyValuePair)
    custom_key_value_data "customKeyValueData": Vec<super::KeyValuePair>,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lockdownExclusionList`: Collection(String)
    lockdown_exclusion_list "lockdownExclusionList": Vec<String>,
    /// `microsoftTunnelSiteId`: String
    microsoft_tunnel_site_id "microsoftTunnelSiteId": String,
    /// `proxyExclusionList`: Collection(String)
    proxy_exclusion_list "proxyExclusionList": Vec<String>,
    /// `proxyServer`: vpnProxyServer
    proxy_server "proxyServer": mg::Boxed<super::VpnProxyServer>,
    /// `realm`: String
    realm "realm": String,
    /// `role`: String
    role "role": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `servers`: Collection(vpnServer), items not null
    servers "servers" "r": Vec<super::VpnServer>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `targetedMobileApps`: Collection(appListItem)
    targeted_mobile_apps "targetedMobileApps": Vec<super::AppListItem>,
    /// `targetedPackageIds`: Collection(String)
    targeted_package_ids "targetedPackageIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidDeviceOwnerVpnConfiguration: super::VpnConfiguration, super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerVpnConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `androidDeviceOwnerCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        super::AndroidDeviceOwnerCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
