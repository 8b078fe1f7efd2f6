// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.hostPortStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostPortStatus {
    /// `open` (0)
    Open,
    /// `filtered` (1)
    Filtered,
    /// `closed` (2)
    Closed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    HostPortStatus: "microsoft.graph.security.hostPortStatus";
    Open: "open" = 0,
    Filtered: "filtered" = 1,
    Closed: "closed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
