// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentCollection`], for example
/// `graph.device_management().intents()`.
///
/// Operations: `assign`, `compare`, `create_copy`, `get_customized_settings`,
/// `migrate_to_template`, `update_settings`.
///
/// [`DeviceManagementIntentCollection`]: crate::requests::device_management_intent::DeviceManagementIntentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintent?view=graph-rest-beta
pub struct DeviceManagementIntent {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null.
    pub is_assigned: mg::Field<bool>,
    /// `isMigratingToConfigurationPolicy`.
    pub is_migrating_to_configuration_policy: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntent: "microsoft.graph.deviceManagementIntent", entity, base super::Entity;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_assigned: "isAssigned" required,
    is_migrating_to_configuration_policy: "isMigratingToConfigurationPolicy",
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    template_id: "templateId",
}

mg::derived_from! { DeviceManagementIntent: super::Entity }

impl DeviceManagementIntent {
    /// `assignments`: many
    /// [`DeviceManagementIntentAssignment`](super::DeviceManagementIntentAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many
    /// [`DeviceManagementIntentSettingCategory`](super::DeviceManagementIntentSettingCategory).
    pub const CATEGORIES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentSettingCategory>,
    > = mg::Nav::new("categories");
    /// `deviceSettingStateSummaries`: many [`DeviceManagementIntentDeviceSettingStateSummary`].
    ///
    /// [`DeviceManagementIntentDeviceSettingStateSummary`]: super::DeviceManagementIntentDeviceSettingStateSummary
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentDeviceSettingStateSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStateSummary`: [`DeviceManagementIntentDeviceStateSummary`].
    ///
    /// [`DeviceManagementIntentDeviceStateSummary`]: super::DeviceManagementIntentDeviceStateSummary
    pub const DEVICE_STATE_SUMMARY: mg::Nav<
        DeviceManagementIntent,
        super::DeviceManagementIntentDeviceStateSummary,
    > = mg::Nav::new("deviceStateSummary");
    /// `deviceStates`: many
    /// [`DeviceManagementIntentDeviceState`](super::DeviceManagementIntentDeviceState).
    pub const DEVICE_STATES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentDeviceState>,
    > = mg::Nav::new("deviceStates");
    /// `settings`: many
    /// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const SETTINGS: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
    /// `userStateSummary`:
    /// [`DeviceManagementIntentUserStateSummary`](super::DeviceManagementIntentUserStateSummary).
    pub const USER_STATE_SUMMARY: mg::Nav<
        DeviceManagementIntent,
        super::DeviceManagementIntentUserStateSummary,
    > = mg::Nav::new("userStateSummary");
    /// `userStates`: many
    /// [`DeviceManagementIntentUserState`](super::DeviceManagementIntentUserState).
    pub const USER_STATES: mg::Nav<
        DeviceManagementIntent,
        Vec<super::DeviceManagementIntentUserState>,
    > = mg::Nav::new("userStates");
}
