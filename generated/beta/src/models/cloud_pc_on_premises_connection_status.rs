// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOnPremisesConnectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOnPremisesConnectionStatus {
    /// `pending` (0)
    Pending,
    /// `running` (10)
    Running,
    /// `passed` (20)
    Passed,
    /// `failed` (30)
    Failed,
    /// `warning` (40)
    Warning,
    /// `informational` (50)
    Informational,
    /// `unknownFutureValue` (51)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOnPremisesConnectionStatus: "microsoft.graph.cloudPcOnPremisesConnectionStatus";
    Pending: "pending" = 0,
    Running: "running" = 10,
    Passed: "passed" = 20,
    Failed: "failed" = 30,
    Warning: "warning" = 40,
    Informational: "informational" = 50,
    UnknownFutureValue: "unknownFutureValue" = 51,
}
