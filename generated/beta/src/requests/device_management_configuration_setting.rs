// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationSetting`, by its URL.
    ///
    /// For example `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}`.
    DeviceManagementConfigurationSettingResource(mg::One<models::DeviceManagementConfigurationSetting>)
}

impl DeviceManagementConfigurationSettingResource {
    /// `…/settingDefinitions`: many `deviceManagementConfigurationSettingDefinition`
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection {
        mg::to(self, "settingDefinitions")
    }
}

/// A collection of `microsoft.graph.deviceManagementConfigurationSetting`, by its URL.
///
/// For example `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings`.
pub type DeviceManagementConfigurationSettingCollection = mg::Many<
    models::DeviceManagementConfigurationSetting,
    DeviceManagementConfigurationSettingResource,
>;
