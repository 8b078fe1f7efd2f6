// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementExchangeConnector`](models::DeviceManagementExchangeConnector): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().exchange_connectors().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementExchangeConnectorResource(
    mg::One<models::DeviceManagementExchangeConnector>,
);

mg::builder! { DeviceManagementExchangeConnectorResource: mg::One<models::DeviceManagementExchangeConnector> }

impl DeviceManagementExchangeConnectorResource {
    /// `POST …/sync`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync(&self, parameters: impl Into<Sync>) -> mg::Request<()> {
        self.raw().action_with("sync", &parameters.into())
    }
}

/// Requests on a collection of
/// [`DeviceManagementExchangeConnector`](models::DeviceManagementExchangeConnector): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().exchange_connectors()`.
pub type DeviceManagementExchangeConnectorCollection = mg::Many<
    models::DeviceManagementExchangeConnector,
    DeviceManagementExchangeConnectorResource,
>;

/// Parameters of [`DeviceManagementExchangeConnectorResource::sync`].
///
/// A call can pass `sync_type` alone.
pub struct Sync {
    /// `syncType`. Required.
    pub sync_type: mg::Field<
        mg::Open<models::DeviceManagementExchangeConnectorSyncType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sync: "microsoft.graph.sync", parameters;
    sync_type: "syncType" required,
}

mg::required_parameters! {
    Sync;
    sync_type: mg::Open<models::DeviceManagementExchangeConnectorSyncType>,
}
