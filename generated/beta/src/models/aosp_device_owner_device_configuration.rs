// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aospDeviceOwnerDeviceConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AospDeviceOwnerDeviceConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_device_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AospDeviceOwnerDeviceConfigurationCollection`]: crate::requests::aosp_device_owner_device_configuration::AospDeviceOwnerDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/aospdeviceownerdeviceconfiguration?view=graph-rest-beta
pub struct AospDeviceOwnerDeviceConfiguration {
    /// `appsBlockInstallFromUnknownSources`.
    pub apps_block_install_from_unknown_sources: mg::Field<bool>,
    /// `bluetoothBlockConfiguration`.
    pub bluetooth_block_configuration: mg::Field<bool>,
    /// `bluetoothBlocked`.
    pub bluetooth_blocked: mg::Field<bool>,
    /// `cameraBlocked`.
    pub camera_blocked: mg::Field<bool>,
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
    /// `factoryResetBlocked`.
    pub factory_reset_blocked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordRequiredType`.
    pub password_required_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    >,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `screenCaptureBlocked`.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `securityAllowDebuggingFeatures`.
    pub security_allow_debugging_features: mg::Field<bool>,
    /// `storageBlockExternalMedia`.
    pub storage_block_external_media: mg::Field<bool>,
    /// `storageBlockUsbFileTransfer`.
    pub storage_block_usb_file_transfer: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wifiBlockEditConfigurations`.
    pub wifi_block_edit_configurations: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AospDeviceOwnerDeviceConfiguration: "microsoft.graph.aospDeviceOwnerDeviceConfiguration", entity, base super::DeviceConfiguration;
    apps_block_install_from_unknown_sources: "appsBlockInstallFromUnknownSources",
    bluetooth_block_configuration: "bluetoothBlockConfiguration",
    bluetooth_blocked: "bluetoothBlocked",
    camera_blocked: "cameraBlocked",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    factory_reset_blocked: "factoryResetBlocked",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_required_type: "passwordRequiredType",
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    role_scope_tag_ids: "roleScopeTagIds",
    screen_capture_blocked: "screenCaptureBlocked",
    security_allow_debugging_features: "securityAllowDebuggingFeatures",
    storage_block_external_media: "storageBlockExternalMedia",
    storage_block_usb_file_transfer: "storageBlockUsbFileTransfer",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    wifi_block_edit_configurations: "wifiBlockEditConfigurations",
}

mg::derived_from! { AospDeviceOwnerDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AospDeviceOwnerDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
