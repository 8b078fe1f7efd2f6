// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingType {
    /// `adhoc` (0)
    Adhoc,
    /// `scheduled` (1)
    Scheduled,
    /// `recurring` (2)
    Recurring,
    /// `broadcast` (3)
    Broadcast,
    /// `meetnow` (4)
    Meetnow,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingType: "microsoft.graph.onlineMeetingType";
    Adhoc: "adhoc" = 0,
    Scheduled: "scheduled" = 1,
    Recurring: "recurring" = 2,
    Broadcast: "broadcast" = 3,
    Meetnow: "meetnow" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
