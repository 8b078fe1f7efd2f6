// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationStatus {
    /// `unknown` (0)
    Unknown,
    /// `draft` (1)
    Draft,
    /// `running` (2)
    Running,
    /// `scheduled` (3)
    Scheduled,
    /// `succeeded` (4)
    Succeeded,
    /// `failed` (5)
    Failed,
    /// `cancelled` (6)
    Cancelled,
    /// `excluded` (7)
    Excluded,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationStatus: "microsoft.graph.simulationStatus";
    Unknown: "unknown" = 0,
    Draft: "draft" = 1,
    Running: "running" = 2,
    Scheduled: "scheduled" = 3,
    Succeeded: "succeeded" = 4,
    Failed: "failed" = 5,
    Cancelled: "cancelled" = 6,
    Excluded: "excluded" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
