// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintent?view=graph-rest-beta>
    DeviceManagementIntent "microsoft.graph.deviceManagementIntent" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null
    is_assigned "isAssigned" "r": bool,
    /// `isMigratingToConfigurationPolicy`: Boolean
    is_migrating_to_configuration_policy "isMigratingToConfigurationPolicy": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { DeviceManagementIntent: super::Entity }

impl DeviceManagementIntent {
    /// `assignments`: many `deviceManagementIntentAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many `deviceManagementIntentSettingCategory`, contained
    pub const CATEGORIES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentSettingCategory>,
    > = mg::Nav::new("categories");
    /// `deviceSettingStateSummaries`: many `deviceManagementIntentDeviceSettingStateSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentDeviceSettingStateSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStateSummary`: `deviceManagementIntentDeviceStateSummary`, contained
    pub const DEVICE_STATE_SUMMARY: mg::Nav<
        DeviceManagementIntent,
        super::DeviceManagementIntentDeviceStateSummary,
    > = mg::Nav::new("deviceStateSummary");
    /// `deviceStates`: many `deviceManagementIntentDeviceState`, contained
    pub const DEVICE_STATES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentDeviceState>,
    > = mg::Nav::new("deviceStates");
    /// `settings`: many `deviceManagementSettingInstance`, contained
    pub const SETTINGS: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
    /// `userStateSummary`: `deviceManagementIntentUserStateSummary`, contained
    pub const USER_STATE_SUMMARY: mg::Nav<
        DeviceManagementIntent,
        super::DeviceManagementIntentUserStateSummary,
    > = mg::Nav::new("userStateSummary");
    /// `userStates`: many `deviceManagementIntentUserState`, contained
    pub const USER_STATES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentUserState>,
    > = mg::Nav::new("userStates");
}
