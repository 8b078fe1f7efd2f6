// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementIntent`, by its URL.
    ///
    /// For example `/deviceManagement/intents/{deviceManagementIntent-id}`.
    DeviceManagementIntentResource(mg::One<models::DeviceManagementIntent>)
}

impl DeviceManagementIntentResource {
    /// `…/assignments`: many `deviceManagementIntentAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_intent_assignment::DeviceManagementIntentAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/categories`: many `deviceManagementIntentSettingCategory`
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/deviceSettingStateSummaries`: many `deviceManagementIntentDeviceSettingStateSummary`
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::device_management_intent_device_setting_state_summary::DeviceManagementIntentDeviceSettingStateSummaryCollection {
        mg::to(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStateSummary`: `deviceManagementIntentDeviceStateSummary`
    #[inline]
    pub fn device_state_summary(
        &self,
    ) -> requests::device_management_intent_device_state_summary::DeviceManagementIntentDeviceStateSummaryResource {
        mg::to(self, "deviceStateSummary")
    }

    /// `…/deviceStates`: many `deviceManagementIntentDeviceState`
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_management_intent_device_state::DeviceManagementIntentDeviceStateCollection {
        mg::to(self, "deviceStates")
    }

    /// `…/settings`: many `deviceManagementSettingInstance`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "settings")
    }

    /// `…/userStateSummary`: `deviceManagementIntentUserStateSummary`
    #[inline]
    pub fn user_state_summary(
        &self,
    ) -> requests::device_management_intent_user_state_summary::DeviceManagementIntentUserStateSummaryResource {
        mg::to(self, "userStateSummary")
    }

    /// `…/userStates`: many `deviceManagementIntentUserState`
    #[inline]
    pub fn user_states(
        &self,
    ) -> requests::device_management_intent_user_state::DeviceManagementIntentUserStateCollection {
        mg::to(self, "userStates")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `GET …/compare(templateId=…)`
    #[inline]
    pub fn compare(
        &self,
        parameters: Compare,
    ) -> mg::Request<mg::Page<models::DeviceManagementSettingComparison>> {
        mg::Path::function_with(self, "compare", &parameters)
    }

    /// `POST …/createCopy`
    #[inline]
    pub fn create_copy(
        &self,
        parameters: CreateCopy,
    ) -> mg::Request<models::DeviceManagementIntent> {
        mg::Path::action_with(self, "createCopy", &parameters)
    }

    /// `GET …/getCustomizedSettings`
    #[inline]
    pub fn get_customized_settings(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceManagementIntentCustomizedSetting>> {
        mg::Path::function(self, "getCustomizedSettings")
    }

    /// `POST …/migrateToTemplate`
    #[inline]
    pub fn migrate_to_template(&self, parameters: MigrateToTemplate) -> mg::Request<()> {
        mg::Path::action_with(self, "migrateToTemplate", &parameters)
    }

    /// `POST …/updateSettings`
    #[inline]
    pub fn update_settings(&self, parameters: UpdateSettings) -> mg::Request<()> {
        mg::Path::action_with(self, "updateSettings", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceManagementIntent`, by its URL.
///
/// For example `/deviceManagement/intents`.
pub type DeviceManagementIntentCollection = mg::Many<
    models::DeviceManagementIntent,
    DeviceManagementIntentResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceManagementIntentAssignment)
    assignments "assignments": Vec<models::DeviceManagementIntentAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.compare`.
    Compare "microsoft.graph.compare" "parameters";
    /// `templateId`: String
    template_id "templateId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createCopy`.
    CreateCopy "microsoft.graph.createCopy" "parameters";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.migrateToTemplate`.
    MigrateToTemplate "microsoft.graph.migrateToTemplate" "parameters";
    /// `newTemplateId`: String
    new_template_id "newTemplateId": String,
    /// `preserveCustomValues`: Boolean, not null
    preserve_custom_values "preserveCustomValues" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateSettings`.
    UpdateSettings "microsoft.graph.updateSettings" "parameters";
    /// `settings`: Collection(deviceManagementSettingInstance)
    settings "settings": Vec<models::DeviceManagementSettingInstance>,
}
