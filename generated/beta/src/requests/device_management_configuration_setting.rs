// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementConfigurationSetting`](models::DeviceManagementConfigurationSetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_app_management().targeted_managed_app_configurations().id(id).settings().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingResource(
    mg::One<models::DeviceManagementConfigurationSetting>,
);

mg::builder! { DeviceManagementConfigurationSettingResource: mg::One<models::DeviceManagementConfigurationSetting> }

impl DeviceManagementConfigurationSettingResource {
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

/// Requests on a collection of
/// [`DeviceManagementConfigurationSetting`](models::DeviceManagementConfigurationSetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().targeted_managed_app_configurations().id(id).settings()`.
pub type DeviceManagementConfigurationSettingCollection = mg::Many<
    models::DeviceManagementConfigurationSetting,
    DeviceManagementConfigurationSettingResource,
>;
