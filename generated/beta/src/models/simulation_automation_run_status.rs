// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationAutomationRunStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationAutomationRunStatus {
    /// `unknown` (0)
    Unknown,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `skipped` (4)
    Skipped,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationAutomationRunStatus: "microsoft.graph.simulationAutomationRunStatus";
    Unknown: "unknown" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    Skipped: "skipped" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
