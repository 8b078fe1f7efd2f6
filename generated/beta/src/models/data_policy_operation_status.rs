// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataPolicyOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataPolicyOperationStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `complete` (2)
    Complete,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DataPolicyOperationStatus: "microsoft.graph.dataPolicyOperationStatus";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Complete: "complete" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
