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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioConfig.Read.OwnedBy**, BusinessScenarioConfig.ReadWrite.OwnedBy, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, BusinessScenarioConfig.ReadWrite.OwnedBy |
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
