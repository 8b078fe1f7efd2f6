// @generated
use crate::mg;

/// Enumeration `microsoft.graph.timeCardState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeCardState {
    /// `clockedIn` (0)
    ClockedIn,
    /// `onBreak` (1)
    OnBreak,
    /// `clockedOut` (2)
    ClockedOut,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TimeCardState: "microsoft.graph.timeCardState";
    ClockedIn: "clockedIn" = 0,
    OnBreak: "onBreak" = 1,
    ClockedOut: "clockedOut" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
