// @generated
use crate::{mg, models};

/// Requests on one [`SimulationAutomationRun`](models::SimulationAutomationRun): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.security().attack_simulation().simulation_automations().id(id).runs().id(id)`.
pub type SimulationAutomationRunResource = mg::One<models::SimulationAutomationRun>;

/// Requests on a collection of [`SimulationAutomationRun`](models::SimulationAutomationRun):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().simulation_automations().id(id).runs()`.
pub type SimulationAutomationRunCollection = mg::Many<
    models::SimulationAutomationRun,
    SimulationAutomationRunResource,
>;
