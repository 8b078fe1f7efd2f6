// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.pstnUserBlockMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PstnUserBlockMode {
    /// `blocked` (0)
    Blocked,
    /// `unblocked` (1)
    Unblocked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PstnUserBlockMode: "microsoft.graph.callRecords.pstnUserBlockMode";
    Blocked: "blocked" = 0,
    Unblocked: "unblocked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
