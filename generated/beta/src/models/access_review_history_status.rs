// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewHistoryStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewHistoryStatus {
    /// `done` (0)
    Done,
    /// `inprogress` (1)
    Inprogress,
    /// `error` (2)
    Error,
    /// `requested` (3)
    Requested,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewHistoryStatus: "microsoft.graph.accessReviewHistoryStatus";
    Done: "done" = 0,
    Inprogress: "inprogress" = 1,
    Error: "error" = 2,
    Requested: "requested" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
