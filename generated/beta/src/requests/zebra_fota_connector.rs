// @generated
use crate::{mg, models};

/// Requests on one [`ZebraFotaConnector`](models::ZebraFotaConnector): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().zebra_fota_connector()`.
#[derive(Clone, Debug)]
pub struct ZebraFotaConnectorResource(mg::One<models::ZebraFotaConnector>);

mg::builder! { ZebraFotaConnectorResource: mg::One<models::ZebraFotaConnector> }

impl ZebraFotaConnectorResource {
    /// `POST …/approveFotaApps`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn approve_fota_apps(&self) -> mg::Request<bool> {
        self.raw().action("approveFotaApps")
    }

    /// `POST …/connect`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn connect(&self) -> mg::Request<bool> {
        self.raw().action("connect")
    }

    /// `POST …/disconnect`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn disconnect(&self) -> mg::Request<bool> {
        self.raw().action("disconnect")
    }

    /// `POST …/hasActiveDeployments`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn has_active_deployments(&self) -> mg::Request<bool> {
        self.raw().action("hasActiveDeployments")
    }

    /// `GET …/retrieveZebraFotaDeviceModels`.
    ///
    /// Returns a page of `String`.
    #[inline]
    pub fn retrieve_zebra_fota_device_models(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("retrieveZebraFotaDeviceModels")
    }
}
