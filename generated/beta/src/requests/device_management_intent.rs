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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_intent_assignment::DeviceManagementIntentAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/categories`: many `deviceManagementIntentSettingCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/deviceSettingStateSummaries`: many `deviceManagementIntentDeviceSettingStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::device_management_intent_device_setting_state_summary::DeviceManagementIntentDeviceSettingStateSummaryCollection {
        mg::to(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStateSummary`: `deviceManagementIntentDeviceStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_state_summary(
        &self,
    ) -> requests::device_management_intent_device_state_summary::DeviceManagementIntentDeviceStateSummaryResource {
        mg::to(self, "deviceStateSummary")
    }

    /// `…/deviceStates`: many `deviceManagementIntentDeviceState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_management_intent_device_state::DeviceManagementIntentDeviceStateCollection {
        mg::to(self, "deviceStates")
    }

    /// `…/settings`: many `deviceManagementSettingInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "settings")
    }

    /// `…/userStateSummary`: `deviceManagementIntentUserStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_state_summary(
        &self,
    ) -> requests::device_management_intent_user_state_summary::DeviceManagementIntentUserStateSummaryResource {
        mg::to(self, "userStateSummary")
    }

    /// `…/userStates`: many `deviceManagementIntentUserState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_states(
        &self,
    ) -> requests::device_management_intent_user_state::DeviceManagementIntentUserStateCollection {
        mg::to(self, "userStates")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `GET …/compare(templateId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn compare(
        &self,
        parameters: Compare,
    ) -> mg::Request<mg::Page<models::DeviceManagementSettingComparison>> {
        mg::Path::function_with(self, "compare", &parameters)
    }

    /// `POST …/createCopy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_copy(
        &self,
        parameters: CreateCopy,
    ) -> mg::Request<models::DeviceManagementIntent> {
        mg::Path::action_with(self, "createCopy", &parameters)
    }

    /// `GET …/getCustomizedSettings`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_customized_settings(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceManagementIntentCustomizedSetting>> {
        mg::Path::function(self, "getCustomizedSettings")
    }

    /// `POST …/migrateToTemplate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn migrate_to_template(&self, parameters: MigrateToTemplate) -> mg::Request<()> {
        mg::Path::action_with(self, "migrateToTemplate", &parameters)
    }

    /// `POST …/updateSettings`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
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
