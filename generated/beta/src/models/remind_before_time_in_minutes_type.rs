// @generated
use crate::mg;

/// `microsoft.graph.remindBeforeTimeInMinutesType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemindBeforeTimeInMinutesType {
    /// `mins15`, 0.
    Mins15,
    /// `unknownFutureValue`, 100.
    UnknownFutureValue,
}

mg::enumeration! {
    RemindBeforeTimeInMinutesType "microsoft.graph.remindBeforeTimeInMinutesType" "";
    Mins15 "mins15" 0,
    UnknownFutureValue "unknownFutureValue" 100,
}
