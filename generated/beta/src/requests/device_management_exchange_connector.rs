// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.deviceManagementExchangeConnector`, by its URL.
    ///
    /// For example `/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnector-id}`.
    DeviceManagementExchangeConnectorResource(mg::One<models::DeviceManagementExchangeConnector>)
}

impl DeviceManagementExchangeConnectorResource {
    /// `POST …/sync`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn sync(&self, parameters: Sync) -> mg::Request<()> {
        mg::Path::action_with(self, "sync", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceManagementExchangeConnector`, by its URL.
///
/// For example `/deviceManagement/exchangeConnectors`.
pub type DeviceManagementExchangeConnectorCollection = mg::Many<
    models::DeviceManagementExchangeConnector,
    DeviceManagementExchangeConnectorResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.sync`.
    Sync "microsoft.graph.sync" "parameters";
    /// `syncType`: deviceManagementExchangeConnectorSyncType, not null
    sync_type "syncType" "r": mg::Open<models::DeviceManagementExchangeConnectorSyncType>,
}
