// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workLocationUpdateScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkLocationUpdateScope {
    /// `currentSegment` (1)
    CurrentSegment,
    /// `currentDay` (2)
    CurrentDay,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkLocationUpdateScope: "microsoft.graph.workLocationUpdateScope";
    CurrentSegment: "currentSegment" = 1,
    CurrentDay: "currentDay" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
