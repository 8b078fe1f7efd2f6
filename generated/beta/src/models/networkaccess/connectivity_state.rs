// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.connectivityState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectivityState {
    /// `pending` (0)
    Pending,
    /// `connected` (1)
    Connected,
    /// `inactive` (2)
    Inactive,
    /// `error` (3)
    Error,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectivityState: "microsoft.graph.networkaccess.connectivityState";
    Pending: "pending" = 0,
    Connected: "connected" = 1,
    Inactive: "inactive" = 2,
    Error: "error" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
