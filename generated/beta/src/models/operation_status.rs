// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationStatus {
    /// `NotStarted` (0)
    NotStarted,
    /// `Running` (1)
    Running,
    /// `Completed` (2)
    Completed,
    /// `Failed` (3)
    Failed,
}

mg::enumeration! {
    OperationStatus: "microsoft.graph.operationStatus";
    NotStarted: "NotStarted" = 0,
    Running: "Running" = 1,
    Completed: "Completed" = 2,
    Failed: "Failed" = 3,
}
