// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.timelineEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimelineEventType {
    /// `originalDelivery` (0)
    OriginalDelivery,
    /// `systemTimeTravel` (1)
    SystemTimeTravel,
    /// `dynamicDelivery` (2)
    DynamicDelivery,
    /// `userUrlClick` (3)
    UserUrlClick,
    /// `reprocessed` (4)
    Reprocessed,
    /// `zap` (5)
    Zap,
    /// `quarantineRelease` (6)
    QuarantineRelease,
    /// `air` (7)
    Air,
    /// `unknown` (8)
    Unknown,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    TimelineEventType: "microsoft.graph.security.timelineEventType";
    OriginalDelivery: "originalDelivery" = 0,
    SystemTimeTravel: "systemTimeTravel" = 1,
    DynamicDelivery: "dynamicDelivery" = 2,
    UserUrlClick: "userUrlClick" = 3,
    Reprocessed: "reprocessed" = 4,
    Zap: "zap" = 5,
    QuarantineRelease: "quarantineRelease" = 6,
    Air: "air" = 7,
    Unknown: "unknown" = 8,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
