// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workLocationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkLocationType {
    /// `unspecified` (0)
    Unspecified,
    /// `office` (1)
    Office,
    /// `remote` (2)
    Remote,
    /// `timeOff` (3)
    TimeOff,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkLocationType: "microsoft.graph.workLocationType";
    Unspecified: "unspecified" = 0,
    Office: "office" = 1,
    Remote: "remote" = 2,
    TimeOff: "timeOff" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
