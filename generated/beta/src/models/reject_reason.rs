// @generated
use crate::mg;

/// Enumeration `microsoft.graph.rejectReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `none` (0)
    None,
    /// `busy` (1)
    Busy,
    /// `forbidden` (2)
    Forbidden,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RejectReason: "microsoft.graph.rejectReason";
    None: "none" = 0,
    Busy: "busy" = 1,
    Forbidden: "forbidden" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
