// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationContentSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationContentSource {
    /// `unknown` (0)
    Unknown,
    /// `global` (1)
    Global,
    /// `tenant` (2)
    Tenant,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SimulationContentSource: "microsoft.graph.simulationContentSource";
    Unknown: "unknown" = 0,
    Global: "global" = 1,
    Tenant: "tenant" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
