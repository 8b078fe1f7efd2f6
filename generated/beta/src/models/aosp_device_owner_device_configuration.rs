// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aospDeviceOwnerDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aospdeviceownerdeviceconfiguration?view=graph-rest-beta>
    AospDeviceOwnerDeviceConfiguration "microsoft.graph.aospDeviceOwnerDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `appsBlockInstallFromUnknownSources`: Boolean
    apps_block_install_from_unknown_sources "appsBlockInstallFromUnknownSources": bool,
    /// `bluetoothBlockConfiguration`: Boolean
    bluetooth_block_configuration "bluetoothBlockConfiguration": bool,
    /// `bluetoothBlocked`: Boolean
    bluetooth_blocked "bluetoothBlocked": bool,
    /// `cameraBlocked`: Boolean
    camera_blocked "cameraBlocked": bool,
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
    /// `factoryResetBlocked`: Boolean
    factory_reset_blocked "factoryResetBlocked": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordRequiredType`: androidDeviceOwnerRequiredPasswordType
    password_required_type "passwordRequiredType": mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `screenCaptureBlocked`: Boolean
    screen_capture_blocked "screenCaptureBlocked": bool,
    /// `securityAllowDebuggingFeatures`: Boolean
    security_allow_debugging_features "securityAllowDebuggingFeatures": bool,
    /// `storageBlockExternalMedia`: Boolean
    storage_block_external_media "storageBlockExternalMedia": bool,
    /// `storageBlockUsbFileTransfer`: Boolean
    storage_block_usb_file_transfer "storageBlockUsbFileTransfer": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wifiBlockEditConfigurations`: Boolean
    wifi_block_edit_configurations "wifiBlockEditConfigurations": bool,
}

mg::derived_from! { AospDeviceOwnerDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AospDeviceOwnerDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AospDeviceOwnerDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
