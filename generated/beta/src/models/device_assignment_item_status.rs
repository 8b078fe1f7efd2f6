// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAssignmentItemStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAssignmentItemStatus {
    /// `initiated` (0)
    Initiated,
    /// `inProgress` (1)
    InProgress,
    /// `removed` (2)
    Removed,
    /// `error` (3)
    Error,
    /// `succeeded` (4)
    Succeeded,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceAssignmentItemStatus: "microsoft.graph.deviceAssignmentItemStatus";
    Initiated: "initiated" = 0,
    InProgress: "inProgress" = 1,
    Removed: "removed" = 2,
    Error: "error" = 3,
    Succeeded: "succeeded" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
