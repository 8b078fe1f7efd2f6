// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementIntent`](models::DeviceManagementIntent): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().intents().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementIntentResource(mg::One<models::DeviceManagementIntent>);

mg::builder! { DeviceManagementIntentResource: mg::One<models::DeviceManagementIntent> }

impl DeviceManagementIntentResource {
    /// `…/assignments`: many
    /// [`DeviceManagementIntentAssignment`](models::DeviceManagementIntentAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_intent_assignment::DeviceManagementIntentAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/categories`: many
    /// [`DeviceManagementIntentSettingCategory`](models::DeviceManagementIntentSettingCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-delete?view=graph-rest-beta
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/deviceSettingStateSummaries`: many [`DeviceManagementIntentDeviceSettingStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`DeviceManagementIntentDeviceSettingStateSummary`]: models::DeviceManagementIntentDeviceSettingStateSummary
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete?view=graph-rest-beta
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::device_management_intent_device_setting_state_summary::DeviceManagementIntentDeviceSettingStateSummaryCollection {
        mg::navigate(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStateSummary`: [`DeviceManagementIntentDeviceStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [`DeviceManagementIntentDeviceStateSummary`]: models::DeviceManagementIntentDeviceStateSummary
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-update?view=graph-rest-beta
    #[inline]
    pub fn device_state_summary(
        &self,
    ) -> requests::device_management_intent_device_state_summary::DeviceManagementIntentDeviceStateSummaryResource {
        mg::navigate(self, "deviceStateSummary")
    }

    /// `…/deviceStates`: many
    /// [`DeviceManagementIntentDeviceState`](models::DeviceManagementIntentDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_management_intent_device_state::DeviceManagementIntentDeviceStateCollection {
        mg::navigate(self, "deviceStates")
    }

    /// `…/settings`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete?view=graph-rest-beta
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "settings")
    }

    /// `…/userStateSummary`:
    /// [`DeviceManagementIntentUserStateSummary`](models::DeviceManagementIntentUserStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-update?view=graph-rest-beta
    #[inline]
    pub fn user_state_summary(
        &self,
    ) -> requests::device_management_intent_user_state_summary::DeviceManagementIntentUserStateSummaryResource {
        mg::navigate(self, "userStateSummary")
    }

    /// `…/userStates`: many
    /// [`DeviceManagementIntentUserState`](models::DeviceManagementIntentUserState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-delete?view=graph-rest-beta
    #[inline]
    pub fn user_states(
        &self,
    ) -> requests::device_management_intent_user_state::DeviceManagementIntentUserStateCollection {
        mg::navigate(self, "userStates")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `GET …/compare(templateId=…)`.
    ///
    /// Returns 200 with a page of
    /// [`DeviceManagementSettingComparison`](models::DeviceManagementSettingComparison).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-compare?view=graph-rest-beta
    #[inline]
    pub fn compare(
        &self,
        parameters: impl Into<Compare>,
    ) -> mg::Request<mg::Page<models::DeviceManagementSettingComparison>> {
        self.raw().function_with("compare", &parameters.into())
    }

    /// `POST …/createCopy`.
    ///
    /// Returns 200 with [`DeviceManagementIntent`](models::DeviceManagementIntent).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta
    #[inline]
    pub fn create_copy(
        &self,
        parameters: CreateCopy,
    ) -> mg::Request<models::DeviceManagementIntent> {
        self.raw().action_with("createCopy", &parameters)
    }

    /// `GET …/getCustomizedSettings`.
    ///
    /// Returns a page of [`DeviceManagementIntentCustomizedSetting`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementIntentCustomizedSetting`]: models::DeviceManagementIntentCustomizedSetting
    #[inline]
    pub fn get_customized_settings(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceManagementIntentCustomizedSetting>> {
        self.raw().function("getCustomizedSettings")
    }

    /// `POST …/migrateToTemplate`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta
    #[inline]
    pub fn migrate_to_template(
        &self,
        parameters: impl Into<MigrateToTemplate>,
    ) -> mg::Request<()> {
        self.raw().action_with("migrateToTemplate", &parameters.into())
    }

    /// `POST …/updateSettings`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta
    #[inline]
    pub fn update_settings(&self, parameters: UpdateSettings) -> mg::Request<()> {
        self.raw().action_with("updateSettings", &parameters)
    }
}

/// Requests on a collection of [`DeviceManagementIntent`](models::DeviceManagementIntent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().intents()`.
pub type DeviceManagementIntentCollection = mg::Many<
    models::DeviceManagementIntent,
    DeviceManagementIntentResource,
>;

/// Parameters of [`DeviceManagementIntentResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::DeviceManagementIntentAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`DeviceManagementIntentResource::compare`].
///
/// A call can pass `template_id` alone.
pub struct Compare {
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Compare: "microsoft.graph.compare", parameters;
    template_id: "templateId",
}

mg::required_parameters! {
    Compare;
    template_id: String,
}

/// Parameters of [`DeviceManagementIntentResource::create_copy`].
pub struct CreateCopy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateCopy: "microsoft.graph.createCopy", parameters;
    description: "description",
    display_name: "displayName",
}

/// Parameters of [`DeviceManagementIntentResource::migrate_to_template`].
///
/// A call can pass `preserve_custom_values` alone.
pub struct MigrateToTemplate {
    /// `newTemplateId`.
    pub new_template_id: mg::Field<String>,
    /// `preserveCustomValues`. Required.
    pub preserve_custom_values: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MigrateToTemplate: "microsoft.graph.migrateToTemplate", parameters;
    new_template_id: "newTemplateId",
    preserve_custom_values: "preserveCustomValues" required,
}

mg::required_parameters! {
    MigrateToTemplate;
    preserve_custom_values: bool,
}

/// Parameters of [`DeviceManagementIntentResource::update_settings`].
pub struct UpdateSettings {
    /// `settings`.
    pub settings: mg::Field<Vec<models::DeviceManagementSettingInstance>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateSettings: "microsoft.graph.updateSettings", parameters;
    settings: "settings",
}
