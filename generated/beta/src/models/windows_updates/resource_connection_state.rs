// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.resourceConnectionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceConnectionState {
    /// `connected` (0)
    Connected,
    /// `notAuthorized` (1)
    NotAuthorized,
    /// `notFound` (2)
    NotFound,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ResourceConnectionState: "microsoft.graph.windowsUpdates.resourceConnectionState";
    Connected: "connected" = 0,
    NotAuthorized: "notAuthorized" = 1,
    NotFound: "notFound" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
