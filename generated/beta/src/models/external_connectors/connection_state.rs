// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.connectionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionState {
    /// `draft` (1)
    Draft,
    /// `ready` (2)
    Ready,
    /// `obsolete` (3)
    Obsolete,
    /// `limitExceeded` (4)
    LimitExceeded,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionState: "microsoft.graph.externalConnectors.connectionState";
    Draft: "draft" = 1,
    Ready: "ready" = 2,
    Obsolete: "obsolete" = 3,
    LimitExceeded: "limitExceeded" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
