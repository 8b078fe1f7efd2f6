// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementSettingCategory`](models::DeviceManagementSettingCategory):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().categories().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingCategoryResource(
    mg::One<models::DeviceManagementSettingCategory>,
);

mg::builder! { DeviceManagementSettingCategoryResource: mg::One<models::DeviceManagementSettingCategory> }

impl DeviceManagementSettingCategoryResource {
    /// `…/settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](models::DeviceManagementSettingDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete?view=graph-rest-beta
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection {
        mg::navigate(self, "settingDefinitions")
    }

    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`: cast to
    /// [`DeviceManagementIntentSettingCategory`](models::DeviceManagementIntentSettingCategory).
    #[doc(alias = "microsoft.graph.deviceManagementIntentSettingCategory")]
    #[inline]
    pub fn cast_to_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryResource {
        mg::navigate(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`: cast to
    /// [`DeviceManagementTemplateSettingCategory`].
    ///
    /// [`DeviceManagementTemplateSettingCategory`]: models::DeviceManagementTemplateSettingCategory
    #[doc(alias = "microsoft.graph.deviceManagementTemplateSettingCategory")]
    #[inline]
    pub fn cast_to_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryResource {
        mg::navigate(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}

/// Requests on a collection of
/// [`DeviceManagementSettingCategory`](models::DeviceManagementSettingCategory): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().categories()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingCategoryCollection(
    mg::Many<
        models::DeviceManagementSettingCategory,
        DeviceManagementSettingCategoryResource,
    >,
);

mg::builder! { DeviceManagementSettingCategoryCollection: mg::Many<models::DeviceManagementSettingCategory, DeviceManagementSettingCategoryResource> }

impl DeviceManagementSettingCategoryCollection {
    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`: the members that are
    /// [`DeviceManagementIntentSettingCategory`](models::DeviceManagementIntentSettingCategory).
    #[doc(alias = "microsoft.graph.deviceManagementIntentSettingCategory")]
    #[inline]
    pub fn cast_to_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`: the members that are
    /// [`DeviceManagementTemplateSettingCategory`].
    ///
    /// [`DeviceManagementTemplateSettingCategory`]: models::DeviceManagementTemplateSettingCategory
    #[doc(alias = "microsoft.graph.deviceManagementTemplateSettingCategory")]
    #[inline]
    pub fn cast_to_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}
