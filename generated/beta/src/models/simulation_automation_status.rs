// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationAutomationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationAutomationStatus {
    /// `unknown` (0)
    Unknown,
    /// `draft` (1)
    Draft,
    /// `notRunning` (2)
    NotRunning,
    /// `running` (3)
    Running,
    /// `completed` (4)
    Completed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationAutomationStatus: "microsoft.graph.simulationAutomationStatus";
    Unknown: "unknown" = 0,
    Draft: "draft" = 1,
    NotRunning: "notRunning" = 2,
    Running: "running" = 3,
    Completed: "completed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
