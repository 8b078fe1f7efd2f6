// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDomainJoinConfiguration`, by its URL.
    WindowsDomainJoinConfigurationResource(mg::One<models::WindowsDomainJoinConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsDomainJoinConfigurationResource {
    /// `…/networkAccessConfigurations`: many `deviceConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn network_access_configurations(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationCollection {
        mg::to(self, "networkAccessConfigurations")
    }
}

/// A collection of `microsoft.graph.windowsDomainJoinConfiguration`, by its URL.
pub type WindowsDomainJoinConfigurationCollection = mg::Many<
    models::WindowsDomainJoinConfiguration,
    WindowsDomainJoinConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
