// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementIntentSettingCategory`, by its URL.
    DeviceManagementIntentSettingCategoryResource(mg::One<models::DeviceManagementIntentSettingCategory, requests::device_management_setting_category::DeviceManagementSettingCategoryResource>)
}

impl DeviceManagementIntentSettingCategoryResource {
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
}

/// A collection of `microsoft.graph.deviceManagementIntentSettingCategory`, by its URL.
pub type DeviceManagementIntentSettingCategoryCollection = mg::Many<
    models::DeviceManagementIntentSettingCategory,
    DeviceManagementIntentSettingCategoryResource,
>;
