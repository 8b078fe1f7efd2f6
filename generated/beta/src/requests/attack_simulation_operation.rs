// @generated
use crate::{mg, models};

/// Requests on one [`AttackSimulationOperation`](models::AttackSimulationOperation): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().attack_simulation().operations().id(id)`.
pub type AttackSimulationOperationResource = mg::One<models::AttackSimulationOperation>;

/// Requests on a collection of [`AttackSimulationOperation`](models::AttackSimulationOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().operations()`.
pub type AttackSimulationOperationCollection = mg::Many<
    models::AttackSimulationOperation,
    AttackSimulationOperationResource,
>;
