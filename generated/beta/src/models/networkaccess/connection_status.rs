// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.connectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `open` (0)
    Open,
    /// `active` (1)
    Active,
    /// `closed` (2)
    Closed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionStatus: "microsoft.graph.networkaccess.connectionStatus";
    Open: "open" = 0,
    Active: "active" = 1,
    Closed: "closed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
