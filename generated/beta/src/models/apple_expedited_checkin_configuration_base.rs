// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleExpeditedCheckinConfigurationBase`, an abstract entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appleexpeditedcheckinconfigurationbase?view=graph-rest-beta>
    AppleExpeditedCheckinConfigurationBase "microsoft.graph.appleExpeditedCheckinConfigurationBase" "entity abstract" : super::DeviceConfiguration => AppleExpeditedCheckinConfigurationBaseKind;
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
    /// `enableExpeditedCheckin`: Boolean, not null
    enable_expedited_checkin "enableExpeditedCheckin" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AppleExpeditedCheckinConfigurationBase: super::DeviceConfiguration, super::Entity }

impl AppleExpeditedCheckinConfigurationBase {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AppleExpeditedCheckinConfigurationBase,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.appleExpeditedCheckinConfigurationBase`.
#[non_exhaustive]
pub enum AppleExpeditedCheckinConfigurationBaseKind {
    IosExpeditedCheckinConfiguration(Box<super::IosExpeditedCheckinConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<AppleExpeditedCheckinConfigurationBase>),
}

mg::family! {
    AppleExpeditedCheckinConfigurationBase => AppleExpeditedCheckinConfigurationBaseKind;
    IosExpeditedCheckinConfiguration(super::IosExpeditedCheckinConfiguration),
}
