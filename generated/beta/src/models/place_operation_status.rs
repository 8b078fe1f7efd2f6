// @generated
use crate::mg;

/// Enumeration `microsoft.graph.placeOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaceOperationStatus {
    /// `created` (0)
    Created,
    /// `inProgress` (1)
    InProgress,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `partiallySucceeded` (4)
    PartiallySucceeded,
    /// `expired` (5)
    Expired,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    PlaceOperationStatus: "microsoft.graph.placeOperationStatus";
    Created: "created" = 0,
    InProgress: "inProgress" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    PartiallySucceeded: "partiallySucceeded" = 4,
    Expired: "expired" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
