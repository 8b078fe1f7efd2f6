// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedAppConfiguration`, by its URL.
    ManagedAppConfigurationResource(mg::One<models::ManagedAppConfiguration, requests::managed_app_policy::ManagedAppPolicyResource>)
}

impl ManagedAppConfigurationResource {
    /// `…/settings`: many `deviceManagementConfigurationSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_configuration_setting::DeviceManagementConfigurationSettingCollection {
        mg::to(self, "settings")
    }

    /// `…/microsoft.graph.targetedManagedAppConfiguration`
    #[inline]
    pub fn as_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationResource {
        mg::to(self, "microsoft.graph.targetedManagedAppConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedAppConfiguration`, by its URL.
    ManagedAppConfigurationCollection(mg::Many<models::ManagedAppConfiguration, ManagedAppConfigurationResource>)
}

impl ManagedAppConfigurationCollection {
    /// `…/microsoft.graph.targetedManagedAppConfiguration`
    #[inline]
    pub fn as_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::to(self, "microsoft.graph.targetedManagedAppConfiguration")
    }
}
