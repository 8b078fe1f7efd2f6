// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementTemplateSettingCategory`, by its URL.
    DeviceManagementTemplateSettingCategoryResource(mg::One<models::DeviceManagementTemplateSettingCategory, requests::device_management_setting_category::DeviceManagementSettingCategoryResource>)
}

impl DeviceManagementTemplateSettingCategoryResource {
    /// `…/recommendedSettings`: many `deviceManagementSettingInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn recommended_settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "recommendedSettings")
    }
}

/// A collection of `microsoft.graph.deviceManagementTemplateSettingCategory`, by its URL.
pub type DeviceManagementTemplateSettingCategoryCollection = mg::Many<
    models::DeviceManagementTemplateSettingCategory,
    DeviceManagementTemplateSettingCategoryResource,
>;
