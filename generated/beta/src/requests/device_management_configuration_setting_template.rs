// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationSettingTemplate`, by its URL.
    ///
    /// For example `/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplate-id}`.
    DeviceManagementConfigurationSettingTemplateResource(mg::One<models::DeviceManagementConfigurationSettingTemplate>)
}

impl DeviceManagementConfigurationSettingTemplateResource {
    /// `…/settingDefinitions`: many `deviceManagementConfigurationSettingDefinition`
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
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::to(self, "settingDefinitions")
    }
}

/// A collection of `microsoft.graph.deviceManagementConfigurationSettingTemplate`, by its URL.
///
/// For example `/deviceManagement/templateSettings`.
pub type DeviceManagementConfigurationSettingTemplateCollection = mg::Many<
    models::DeviceManagementConfigurationSettingTemplate,
    DeviceManagementConfigurationSettingTemplateResource,
>;
