// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationPolicyTemplate`, by its URL.
    ///
    /// For example `/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplate-id}`.
    DeviceManagementConfigurationPolicyTemplateResource(mg::One<models::DeviceManagementConfigurationPolicyTemplate>)
}

impl DeviceManagementConfigurationPolicyTemplateResource {
    /// `…/settingTemplates`: many `deviceManagementConfigurationSettingTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn setting_templates(
        &self,
    ) -> requests::device_management_configuration_setting_template::DeviceManagementConfigurationSettingTemplateCollection {
        mg::to(self, "settingTemplates")
    }
}

/// A collection of `microsoft.graph.deviceManagementConfigurationPolicyTemplate`, by its URL.
///
/// For example `/deviceManagement/configurationPolicyTemplates`.
pub type DeviceManagementConfigurationPolicyTemplateCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyTemplate,
    DeviceManagementConfigurationPolicyTemplateResource,
>;
