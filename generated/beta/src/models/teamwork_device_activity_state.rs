// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkDeviceActivityState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkDeviceActivityState {
    /// `unknown` (0)
    Unknown,
    /// `busy` (1)
    Busy,
    /// `idle` (2)
    Idle,
    /// `unavailable` (3)
    Unavailable,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkDeviceActivityState: "microsoft.graph.teamworkDeviceActivityState";
    Unknown: "unknown" = 0,
    Busy: "busy" = 1,
    Idle: "idle" = 2,
    Unavailable: "unavailable" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
