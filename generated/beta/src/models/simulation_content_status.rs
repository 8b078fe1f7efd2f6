// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationContentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationContentStatus {
    /// `unknown` (0)
    Unknown,
    /// `draft` (1)
    Draft,
    /// `ready` (2)
    Ready,
    /// `archive` (3)
    Archive,
    /// `delete` (4)
    Delete,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationContentStatus: "microsoft.graph.simulationContentStatus";
    Unknown: "unknown" = 0,
    Draft: "draft" = 1,
    Ready: "ready" = 2,
    Archive: "archive" = 3,
    Delete: "delete" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
