// @generated
use crate::{mg, models};

/// One `microsoft.graph.attackSimulationOperation`, by its URL.
///
/// For example `/security/attackSimulation/operations/{attackSimulationOperation-id}`.
pub type AttackSimulationOperationResource = mg::One<models::AttackSimulationOperation>;

/// A collection of `microsoft.graph.attackSimulationOperation`, by its URL.
///
/// For example `/security/attackSimulation/operations`.
pub type AttackSimulationOperationCollection = mg::Many<
    models::AttackSimulationOperation,
    AttackSimulationOperationResource,
>;
