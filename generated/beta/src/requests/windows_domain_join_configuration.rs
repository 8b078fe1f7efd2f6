// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDomainJoinConfiguration`, by its URL.
    WindowsDomainJoinConfigurationResource(mg::One<models::WindowsDomainJoinConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsDomainJoinConfigurationResource {
    /// `…/networkAccessConfigurations`: many `deviceConfiguration`
    ///
    /// [List deviceConfigurations](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [List windowsDomainJoinConfigurations](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceConfiguration](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta); 204.
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
