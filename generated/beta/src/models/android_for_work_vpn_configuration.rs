// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkVpnConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidForWorkVpnConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_vpn_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidForWorkVpnConfigurationCollection`]: crate::requests::android_for_work_vpn_configuration::AndroidForWorkVpnConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworkvpnconfiguration?view=graph-rest-beta
pub struct AndroidForWorkVpnConfiguration {
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::VpnAuthenticationMethod>>,
    /// `connectionName`. Never null.
    pub connection_name: mg::Field<String>,
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::AndroidForWorkVpnConnectionType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customData`.
    pub custom_data: mg::Field<Vec<super::KeyValue>>,
    /// `customKeyValueData`.
    pub custom_key_value_data: mg::Field<Vec<super::KeyValuePair>>,
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
    /// `fingerprint`.
    pub fingerprint: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `realm`.
    pub realm: mg::Field<String>,
    /// `role`.
    pub role: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `servers`.
    pub servers: mg::Field<Vec<super::VpnServer>>,
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
    AndroidForWorkVpnConfiguration: "microsoft.graph.androidForWorkVpnConfiguration", entity, base super::DeviceConfiguration;
    authentication_method: "authenticationMethod" required,
    connection_name: "connectionName" required,
    connection_type: "connectionType" required,
    created_date_time: "createdDateTime" required,
    custom_data: "customData",
    custom_key_value_data: "customKeyValueData",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    fingerprint: "fingerprint",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    realm: "realm",
    role: "role",
    role_scope_tag_ids: "roleScopeTagIds",
    servers: "servers" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { AndroidForWorkVpnConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidForWorkVpnConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkVpnConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidForWorkVpnConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkVpnConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkVpnConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidForWorkVpnConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`:
    /// [`AndroidForWorkCertificateProfileBase`](super::AndroidForWorkCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        AndroidForWorkVpnConfiguration,
        super::AndroidForWorkCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkVpnConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkVpnConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
