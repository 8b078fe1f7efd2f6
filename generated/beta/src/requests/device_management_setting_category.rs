// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementSettingCategory`, by its URL.
    ///
    /// For example `/deviceManagement/categories/{deviceManagementSettingCategory-id}`.
    DeviceManagementSettingCategoryResource(mg::One<models::DeviceManagementSettingCategory>)
}

impl DeviceManagementSettingCategoryResource {
    /// `…/settingDefinitions`: many `deviceManagementSettingDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection {
        mg::to(self, "settingDefinitions")
    }

    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`
    #[inline]
    pub fn as_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryResource {
        mg::to(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`
    #[inline]
    pub fn as_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryResource {
        mg::to(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementSettingCategory`, by its URL.
    ///
    /// For example `/deviceManagement/categories`.
    DeviceManagementSettingCategoryCollection(mg::Many<models::DeviceManagementSettingCategory, DeviceManagementSettingCategoryResource>)
}

impl DeviceManagementSettingCategoryCollection {
    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`
    #[inline]
    pub fn as_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::to(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`
    #[inline]
    pub fn as_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection {
        mg::to(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}
