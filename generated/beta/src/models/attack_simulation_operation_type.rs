// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attackSimulationOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttackSimulationOperationType {
    /// `createSimualation` (0)
    CreateSimualation,
    /// `updateSimulation` (1)
    UpdateSimulation,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AttackSimulationOperationType: "microsoft.graph.attackSimulationOperationType";
    CreateSimualation: "createSimualation" = 0,
    UpdateSimulation: "updateSimulation" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
