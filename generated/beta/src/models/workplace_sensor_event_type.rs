// @generated
use crate::mg;

/// `microsoft.graph.workplaceSensorEventType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkplaceSensorEventType {
    /// `badgeIn`, 0.
    BadgeIn,
    /// `badgeOut`, 1.
    BadgeOut,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    WorkplaceSensorEventType "microsoft.graph.workplaceSensorEventType" "";
    BadgeIn "badgeIn" 0,
    BadgeOut "badgeOut" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
