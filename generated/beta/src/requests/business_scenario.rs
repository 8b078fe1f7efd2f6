// @generated
use crate::{mg, models, requests};

/// Requests on one [`BusinessScenario`](models::BusinessScenario): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().business_scenarios().id(id)`.
#[derive(Clone, Debug)]
pub struct BusinessScenarioResource(mg::One<models::BusinessScenario>);

mg::builder! { BusinessScenarioResource: mg::One<models::BusinessScenario> }

impl BusinessScenarioResource {
    /// `…/planner`: [`BusinessScenarioPlanner`](models::BusinessScenarioPlanner).
    ///
    /// Least privileged permission to read: `BusinessScenarioConfig.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn planner(
        &self,
    ) -> requests::business_scenario_planner::BusinessScenarioPlannerResource {
        mg::navigate(self, "planner")
    }
}

/// Requests on a collection of [`BusinessScenario`](models::BusinessScenario): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.solutions().business_scenarios()`.
pub type BusinessScenarioCollection = mg::Many<
    models::BusinessScenario,
    BusinessScenarioResource,
>;
