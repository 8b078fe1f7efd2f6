// @generated
use crate::{mg, models, requests};

/// Requests on one [`SimulationAutomation`](models::SimulationAutomation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().attack_simulation().simulation_automations().id(id)`.
#[derive(Clone, Debug)]
pub struct SimulationAutomationResource(mg::One<models::SimulationAutomation>);

mg::builder! { SimulationAutomationResource: mg::One<models::SimulationAutomation> }

impl SimulationAutomationResource {
    /// `…/runs`: many [`SimulationAutomationRun`](models::SimulationAutomationRun).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn runs(
        &self,
    ) -> requests::simulation_automation_run::SimulationAutomationRunCollection {
        mg::navigate(self, "runs")
    }
}

/// Requests on a collection of [`SimulationAutomation`](models::SimulationAutomation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().simulation_automations()`.
pub type SimulationAutomationCollection = mg::Many<
    models::SimulationAutomation,
    SimulationAutomationResource,
>;
