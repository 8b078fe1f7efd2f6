// @generated
use crate::mg;

/// Enumeration `microsoft.graph.remindBeforeTimeInMinutesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemindBeforeTimeInMinutesType {
    /// `mins15` (0)
    Mins15,
    /// `unknownFutureValue` (100)
    UnknownFutureValue,
}

mg::enumeration! {
    RemindBeforeTimeInMinutesType: "microsoft.graph.remindBeforeTimeInMinutesType";
    Mins15: "mins15" = 0,
    UnknownFutureValue: "unknownFutureValue" = 100,
}
