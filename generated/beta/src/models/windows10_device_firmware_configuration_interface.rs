// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10DeviceFirmwareConfigurationInterface`][reference],
/// derived from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`Windows10DeviceFirmwareConfigurationInterfaceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_device_firmware_configuration_interface()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10DeviceFirmwareConfigurationInterfaceCollection`]: crate::requests::windows10_device_firmware_configuration_interface::Windows10DeviceFirmwareConfigurationInterfaceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10devicefirmwareconfigurationinterface?view=graph-rest-beta
pub struct Windows10DeviceFirmwareConfigurationInterface {
    /// `bluetooth`. Never null.
    pub bluetooth: mg::Field<mg::Open<super::Enablement>>,
    /// `bootFromBuiltInNetworkAdapters`. Never null.
    pub boot_from_built_in_network_adapters: mg::Field<mg::Open<super::Enablement>>,
    /// `bootFromExternalMedia`. Never null.
    pub boot_from_external_media: mg::Field<mg::Open<super::Enablement>>,
    /// `cameras`. Never null.
    pub cameras: mg::Field<mg::Open<super::Enablement>>,
    /// `changeUefiSettingsPermission`. Never null.
    pub change_uefi_settings_permission: mg::Field<
        mg::Open<super::ChangeUefiSettingsPermission>,
    >,
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
    /// `frontCamera`. Never null.
    pub front_camera: mg::Field<mg::Open<super::Enablement>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `infraredCamera`. Never null.
    pub infrared_camera: mg::Field<mg::Open<super::Enablement>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `microphone`. Never null.
    pub microphone: mg::Field<mg::Open<super::Enablement>>,
    /// `microphonesAndSpeakers`. Never null.
    pub microphones_and_speakers: mg::Field<mg::Open<super::Enablement>>,
    /// `nearFieldCommunication`. Never null.
    pub near_field_communication: mg::Field<mg::Open<super::Enablement>>,
    /// `radios`. Never null.
    pub radios: mg::Field<mg::Open<super::Enablement>>,
    /// `rearCamera`. Never null.
    pub rear_camera: mg::Field<mg::Open<super::Enablement>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `sdCard`. Never null.
    pub sd_card: mg::Field<mg::Open<super::Enablement>>,
    /// `simultaneousMultiThreading`. Never null.
    pub simultaneous_multi_threading: mg::Field<mg::Open<super::Enablement>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `usbTypeAPort`. Never null.
    pub usb_type_a_port: mg::Field<mg::Open<super::Enablement>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `virtualizationOfCpuAndIO`. Never null.
    pub virtualization_of_cpu_and_io: mg::Field<mg::Open<super::Enablement>>,
    /// `wakeOnLAN`. Never null.
    pub wake_on_lan: mg::Field<mg::Open<super::Enablement>>,
    /// `wakeOnPower`. Never null.
    pub wake_on_power: mg::Field<mg::Open<super::Enablement>>,
    /// `wiFi`. Never null.
    pub wi_fi: mg::Field<mg::Open<super::Enablement>>,
    /// `windowsPlatformBinaryTable`. Never null.
    pub windows_platform_binary_table: mg::Field<mg::Open<super::Enablement>>,
    /// `wirelessWideAreaNetwork`. Never null.
    pub wireless_wide_area_network: mg::Field<mg::Open<super::Enablement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10DeviceFirmwareConfigurationInterface: "microsoft.graph.windows10DeviceFirmwareConfigurationInterface", entity, base super::DeviceConfiguration;
    bluetooth: "bluetooth" required,
    boot_from_built_in_network_adapters: "bootFromBuiltInNetworkAdapters" required,
    boot_from_external_media: "bootFromExternalMedia" required,
    cameras: "cameras" required,
    change_uefi_settings_permission: "changeUefiSettingsPermission" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    front_camera: "frontCamera" required,
    id: "id" key required,
    infrared_camera: "infraredCamera" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    microphone: "microphone" required,
    microphones_and_speakers: "microphonesAndSpeakers" required,
    near_field_communication: "nearFieldCommunication" required,
    radios: "radios" required,
    rear_camera: "rearCamera" required,
    role_scope_tag_ids: "roleScopeTagIds",
    sd_card: "sdCard" required,
    simultaneous_multi_threading: "simultaneousMultiThreading" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    usb_type_a_port: "usbTypeAPort" required,
    version: "version" required,
    virtualization_of_cpu_and_io: "virtualizationOfCpuAndIO" required,
    wake_on_lan: "wakeOnLAN" required,
    wake_on_power: "wakeOnPower" required,
    wi_fi: "wiFi" required,
    windows_platform_binary_table: "windowsPlatformBinaryTable" required,
    wireless_wide_area_network: "wirelessWideAreaNetwork" required,
}

mg::derived_from! { Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration, super::Entity }

impl Windows10DeviceFirmwareConfigurationInterface {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
