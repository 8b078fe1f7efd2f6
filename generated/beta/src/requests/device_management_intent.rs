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
    /// [List deviceManagementIntentAssignments](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntentAssignment](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntentAssignment](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntentAssignment](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntentAssignment](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-delete?view=graph-rest-beta); 204.
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
    /// [List deviceManagementIntentSettingCategories](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntentSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntentSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntentSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntentSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-delete?view=graph-rest-beta); 204.
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
    /// [List deviceManagementIntentDeviceSettingStateSummaries](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntentDeviceSettingStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntentDeviceSettingStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntentDeviceSettingStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntentDeviceSettingStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete?view=graph-rest-beta); 204.
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
    /// [Get deviceManagementIntentDeviceStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementIntentDeviceStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-update?view=graph-rest-beta); 200.
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
    /// [List deviceManagementIntentDeviceStates](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntentDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntentDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntentDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntentDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-delete?view=graph-rest-beta); 204.
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
    /// [List deviceManagementAbstractComplexSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementBooleanSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementCollectionSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementComplexSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementIntegerSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementStringSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-delete?view=graph-rest-beta); 204.
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
    /// [Get deviceManagementIntentUserStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementIntentUserStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-update?view=graph-rest-beta); 200.
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
    /// [List deviceManagementIntentUserStates](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntentUserState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementIntentUserState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementIntentUserState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementIntentUserState](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-delete?view=graph-rest-beta); 204.
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/intents/{deviceManagementIntentId}/assign`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-compare?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/intents/{deviceManagementIntentId}/compare`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/intents/{deviceManagementIntentId}/createCopy`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/intents/{deviceManagementIntentId}/migrateToTemplate`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/intents/{deviceManagementIntentId}/updateSettings`
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
