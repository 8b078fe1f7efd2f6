// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callTranscriptionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallTranscriptionState {
    /// `notStarted` (0)
    NotStarted,
    /// `active` (1)
    Active,
    /// `inactive` (2)
    Inactive,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CallTranscriptionState: "microsoft.graph.callTranscriptionState";
    NotStarted: "notStarted" = 0,
    Active: "active" = 1,
    Inactive: "inactive" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
