// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExchangeConnectorStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeConnectorStatus {
    /// `none` (0)
    None,
    /// `connectionPending` (1)
    ConnectionPending,
    /// `connected` (2)
    Connected,
    /// `disconnected` (3)
    Disconnected,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementExchangeConnectorStatus: "microsoft.graph.deviceManagementExchangeConnectorStatus";
    None: "none" = 0,
    ConnectionPending: "connectionPending" = 1,
    Connected: "connected" = 2,
    Disconnected: "disconnected" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
