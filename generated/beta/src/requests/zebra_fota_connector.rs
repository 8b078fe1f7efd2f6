// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.zebraFotaConnector`, by its URL.
    ///
    /// For example `/deviceManagement/zebraFotaConnector`.
    ZebraFotaConnectorResource(mg::One<models::ZebraFotaConnector>)
}

impl ZebraFotaConnectorResource {
    /// `POST …/approveFotaApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn approve_fota_apps(&self) -> mg::Request<bool> {
        mg::Path::action(self, "approveFotaApps")
    }

    /// `POST …/connect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn connect(&self) -> mg::Request<bool> {
        mg::Path::action(self, "connect")
    }

    /// `POST …/disconnect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn disconnect(&self) -> mg::Request<bool> {
        mg::Path::action(self, "disconnect")
    }

    /// `POST …/hasActiveDeployments`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn has_active_deployments(&self) -> mg::Request<bool> {
        mg::Path::action(self, "hasActiveDeployments")
    }

    /// `GET …/retrieveZebraFotaDeviceModels`
    #[inline]
    pub fn retrieve_zebra_fota_device_models(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "retrieveZebraFotaDeviceModels")
    }
}
