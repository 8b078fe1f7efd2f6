// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationSettingTemplate`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().template_settings().id(id)`.
///
/// [`DeviceManagementConfigurationSettingTemplate`]: models::DeviceManagementConfigurationSettingTemplate
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingTemplateResource(
    mg::One<models::DeviceManagementConfigurationSettingTemplate>,
);

mg::builder! { DeviceManagementConfigurationSettingTemplateResource: mg::One<models::DeviceManagementConfigurationSettingTemplate> }

impl DeviceManagementConfigurationSettingTemplateResource {
    /// `…/settingDefinitions`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::navigate(self, "settingDefinitions")
    }
}

/// Requests on a collection of [`DeviceManagementConfigurationSettingTemplate`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().template_settings()`.
///
/// [`DeviceManagementConfigurationSettingTemplate`]: models::DeviceManagementConfigurationSettingTemplate
pub type DeviceManagementConfigurationSettingTemplateCollection = mg::Many<
    models::DeviceManagementConfigurationSettingTemplate,
    DeviceManagementConfigurationSettingTemplateResource,
>;
