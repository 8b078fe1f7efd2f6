// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExchangeConnectorSyncType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeConnectorSyncType {
    /// `fullSync` (0)
    FullSync,
    /// `deltaSync` (1)
    DeltaSync,
}

mg::enumeration! {
    DeviceManagementExchangeConnectorSyncType: "microsoft.graph.deviceManagementExchangeConnectorSyncType";
    FullSync: "fullSync" = 0,
    DeltaSync: "deltaSync" = 1,
}
