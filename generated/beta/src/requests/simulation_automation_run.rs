// @generated
use crate::{mg, models};

/// One `microsoft.graph.simulationAutomationRun`, by its URL.
///
/// For example `/security/attackSimulation/simulationAutomations/{simulationAutomation-id}/runs/{simulationAutomationRun-id}`.
pub type SimulationAutomationRunResource = mg::One<models::SimulationAutomationRun>;

/// A collection of `microsoft.graph.simulationAutomationRun`, by its URL.
///
/// For example `/security/attackSimulation/simulationAutomations/{simulationAutomation-id}/runs`.
pub type SimulationAutomationRunCollection = mg::Many<
    models::SimulationAutomationRun,
    SimulationAutomationRunResource,
>;
