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
    #[inline]
    pub fn approve_fota_apps(&self) -> mg::Request<bool> {
        mg::Path::action(self, "approveFotaApps")
    }

    /// `POST …/connect`
    #[inline]
    pub fn connect(&self) -> mg::Request<bool> {
        mg::Path::action(self, "connect")
    }

    /// `POST …/disconnect`
    #[inline]
    pub fn disconnect(&self) -> mg::Request<bool> {
        mg::Path::action(self, "disconnect")
    }

    /// `POST …/hasActiveDeployments`
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
