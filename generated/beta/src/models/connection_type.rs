// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `webSocket` (0)
    WebSocket,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionType: "microsoft.graph.connectionType";
    WebSocket: "webSocket" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
