// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workplaceSensorEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkplaceSensorEventType {
    /// `badgeIn` (0)
    BadgeIn,
    /// `badgeOut` (1)
    BadgeOut,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkplaceSensorEventType: "microsoft.graph.workplaceSensorEventType";
    BadgeIn: "badgeIn" = 0,
    BadgeOut: "badgeOut" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
