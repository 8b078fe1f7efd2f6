// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.simulationAutomation`, by its URL.
    ///
    /// For example `/security/attackSimulation/simulationAutomations/{simulationAutomation-id}`.
    SimulationAutomationResource(mg::One<models::SimulationAutomation>)
}

impl SimulationAutomationResource {
    /// `…/runs`: many `simulationAutomationRun`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn runs(
        &self,
    ) -> requests::simulation_automation_run::SimulationAutomationRunCollection {
        mg::to(self, "runs")
    }
}

/// A collection of `microsoft.graph.simulationAutomation`, by its URL.
///
/// For example `/security/attackSimulation/simulationAutomations`.
pub type SimulationAutomationCollection = mg::Many<
    models::SimulationAutomation,
    SimulationAutomationResource,
>;
