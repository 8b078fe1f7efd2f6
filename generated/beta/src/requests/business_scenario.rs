// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.businessScenario`, by its URL.
    ///
    /// For example `/solutions/businessScenarios/{businessScenario-id}`.
    BusinessScenarioResource(mg::One<models::BusinessScenario>)
}

impl BusinessScenarioResource {
    /// `…/planner`: `businessScenarioPlanner`
    #[inline]
    pub fn planner(
        &self,
    ) -> requests::business_scenario_planner::BusinessScenarioPlannerResource {
        mg::to(self, "planner")
    }
}

/// A collection of `microsoft.graph.businessScenario`, by its URL.
///
/// For example `/solutions/businessScenarios`.
pub type BusinessScenarioCollection = mg::Many<
    models::BusinessScenario,
    BusinessScenarioResource,
>;
