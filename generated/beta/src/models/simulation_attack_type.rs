// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationAttackType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationAttackType {
    /// `unknown` (0)
    Unknown,
    /// `social` (1)
    Social,
    /// `cloud` (2)
    Cloud,
    /// `endpoint` (3)
    Endpoint,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationAttackType: "microsoft.graph.simulationAttackType";
    Unknown: "unknown" = 0,
    Social: "social" = 1,
    Cloud: "cloud" = 2,
    Endpoint: "endpoint" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
