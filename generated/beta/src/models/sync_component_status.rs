// @generated
use crate::mg;

/// Enumeration `microsoft.graph.syncComponentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncComponentStatus {
    /// `none` (0)
    None,
    /// `inProgress` (1)
    InProgress,
    /// `success` (2)
    Success,
    /// `failure` (3)
    Failure,
    /// `partialSuccess` (4)
    PartialSuccess,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SyncComponentStatus: "microsoft.graph.syncComponentStatus";
    None: "none" = 0,
    InProgress: "inProgress" = 1,
    Success: "success" = 2,
    Failure: "failure" = 3,
    PartialSuccess: "partialSuccess" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
