// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.workloadActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkloadActionStatus {
    /// `toAddress` (0)
    ToAddress,
    /// `completed` (5)
    Completed,
    /// `error` (10)
    Error,
    /// `timeOut` (15)
    TimeOut,
    /// `inProgress` (20)
    InProgress,
    /// `unknownFutureValue` (25)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkloadActionStatus: "microsoft.graph.managedTenants.workloadActionStatus";
    ToAddress: "toAddress" = 0,
    Completed: "completed" = 5,
    Error: "error" = 10,
    TimeOut: "timeOut" = 15,
    InProgress: "inProgress" = 20,
    UnknownFutureValue: "unknownFutureValue" = 25,
}
