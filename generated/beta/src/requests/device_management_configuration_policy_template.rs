// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationPolicyTemplate`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().configuration_policy_templates().id(id)`.
///
/// [`DeviceManagementConfigurationPolicyTemplate`]: models::DeviceManagementConfigurationPolicyTemplate
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationPolicyTemplateResource(
    mg::One<models::DeviceManagementConfigurationPolicyTemplate>,
);

mg::builder! { DeviceManagementConfigurationPolicyTemplateResource: mg::One<models::DeviceManagementConfigurationPolicyTemplate> }

impl DeviceManagementConfigurationPolicyTemplateResource {
    /// `…/settingTemplates`: many [`DeviceManagementConfigurationSettingTemplate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`DeviceManagementConfigurationSettingTemplate`]: models::DeviceManagementConfigurationSettingTemplate
    #[inline]
    pub fn setting_templates(
        &self,
    ) -> requests::device_management_configuration_setting_template::DeviceManagementConfigurationSettingTemplateCollection {
        mg::navigate(self, "settingTemplates")
    }
}

/// Requests on a collection of [`DeviceManagementConfigurationPolicyTemplate`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().configuration_policy_templates()`.
///
/// [`DeviceManagementConfigurationPolicyTemplate`]: models::DeviceManagementConfigurationPolicyTemplate
pub type DeviceManagementConfigurationPolicyTemplateCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyTemplate,
    DeviceManagementConfigurationPolicyTemplateResource,
>;
