// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaConnectorState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaConnectorState {
    /// `none` (0)
    None,
    /// `connected` (1)
    Connected,
    /// `disconnected` (2)
    Disconnected,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaConnectorState: "microsoft.graph.zebraFotaConnectorState";
    None: "none" = 0,
    Connected: "connected" = 1,
    Disconnected: "disconnected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
