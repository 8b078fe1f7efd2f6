// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10DeviceFirmwareConfigurationInterface`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10devicefirmwareconfigurationinterface?view=graph-rest-beta>
    Windows10DeviceFirmwareConfigurationInterface "microsoft.graph.windows10DeviceFirmwareConfigurationInterface" "entity" : super::DeviceConfiguration;
    /// `bluetooth`: enablement, not null
    bluetooth "bluetooth" "r": mg::Open<super::Enablement>,
    /// `bootFromBuiltInNetworkAdapters`: enablement, not null
    boot_from_built_in_network_adapters "bootFromBuiltInNetworkAdapters" "r": mg::Open<super::Enablement>,
    /// `bootFromExternalMedia`: enablement, not null
    boot_from_external_media "bootFromExternalMedia" "r": mg::Open<super::Enablement>,
    /// `cameras`: enablement, not null
    cameras "cameras" "r": mg::Open<super::Enablement>,
    /// `changeUefiSettingsPermission`: changeUefiSettingsPermission, not null
    change_uefi_settings_permission "changeUefiSettingsPermission" "r": mg::Open<super::ChangeUefiSettingsPermission>,
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
    /// `frontCamera`: enablement, not null
    front_camera "frontCamera" "r": mg::Open<super::Enablement>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `infraredCamera`: enablement, not null
    infrared_camera "infraredCamera" "r": mg::Open<super::Enablement>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `microphone`: enablement, not null
    microphone "microphone" "r": mg::Open<super::Enablement>,
    /// `microphonesAndSpeakers`: enablement, not null
    microphones_and_speakers "microphonesAndSpeakers" "r": mg::Open<super::Enablement>,
    /// `nearFieldCommunication`: enablement, not null
    near_field_communication "nearFieldCommunication" "r": mg::Open<super::Enablement>,
    /// `radios`: enablement, not null
    radios "radios" "r": mg::Open<super::Enablement>,
    /// `rearCamera`: enablement, not null
    rear_camera "rearCamera" "r": mg::Open<super::Enablement>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `sdCard`: enablement, not null
    sd_card "sdCard" "r": mg::Open<super::Enablement>,
    /// `simultaneousMultiThreading`: enablement, not null
    simultaneous_multi_threading "simultaneousMultiThreading" "r": mg::Open<super::Enablement>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `usbTypeAPort`: enablement, not null
    usb_type_a_port "usbTypeAPort" "r": mg::Open<super::Enablement>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `virtualizationOfCpuAndIO`: enablement, not null
    virtualization_of_cpu_and_io "virtualizationOfCpuAndIO" "r": mg::Open<super::Enablement>,
    /// `wakeOnLAN`: enablement, not null
    wake_on_lan "wakeOnLAN" "r": mg::Open<super::Enablement>,
    /// `wakeOnPower`: enablement, not null
    wake_on_power "wakeOnPower" "r": mg::Open<super::Enablement>,
    /// `wiFi`: enablement, not null
    wi_fi "wiFi" "r": mg::Open<super::Enablement>,
    /// `windowsPlatformBinaryTable`: enablement, not null
    windows_platform_binary_table "windowsPlatformBinaryTable" "r": mg::Open<super::Enablement>,
    /// `wirelessWideAreaNetwork`: enablement, not null
    wireless_wide_area_network "wirelessWideAreaNetwork" "r": mg::Open<super::Enablement>,
}

mg::derived_from! { Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration, super::Entity }

impl Windows10DeviceFirmwareConfigurationInterface {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10DeviceFirmwareConfigurationInterface,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
