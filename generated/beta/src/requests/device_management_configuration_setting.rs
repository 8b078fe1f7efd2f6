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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET` `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `POST` `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
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
