// @generated
use crate::mg;

/// Enumeration `microsoft.graph.activityLogResultStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogResultStatus {
    /// `succeeded` (0)
    Succeeded,
    /// `failed` (1)
    Failed,
    /// `partiallySucceeded` (2)
    PartiallySucceeded,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ActivityLogResultStatus: "microsoft.graph.activityLogResultStatus";
    Succeeded: "succeeded" = 0,
    Failed: "failed" = 1,
    PartiallySucceeded: "partiallySucceeded" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
