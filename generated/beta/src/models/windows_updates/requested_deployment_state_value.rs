// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.requestedDeploymentStateValue`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestedDeploymentStateValue {
    /// `none` (0)
    None,
    /// `paused` (1)
    Paused,
    /// `archived` (2)
    Archived,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RequestedDeploymentStateValue: "microsoft.graph.windowsUpdates.requestedDeploymentStateValue";
    None: "none" = 0,
    Paused: "paused" = 1,
    Archived: "archived" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
