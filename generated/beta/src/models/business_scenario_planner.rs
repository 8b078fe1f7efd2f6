// @generated
use crate::mg;

/// Entity type [`microsoft.graph.businessScenarioPlanner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BusinessScenarioPlannerResource`], for example
/// `graph.solutions().business_scenarios().id(id).planner()`.
///
/// Operations: `get_plan`.
///
/// [`BusinessScenarioPlannerResource`]: crate::requests::business_scenario_planner::BusinessScenarioPlannerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessscenarioplanner?view=graph-rest-beta
pub struct BusinessScenarioPlanner {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioPlanner: "microsoft.graph.businessScenarioPlanner", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { BusinessScenarioPlanner: super::Entity }

impl BusinessScenarioPlanner {
    /// `planConfiguration`: [`PlannerPlanConfiguration`](super::PlannerPlanConfiguration).
    pub const PLAN_CONFIGURATION: mg::Nav<
        BusinessScenarioPlanner,
        super::PlannerPlanConfiguration,
    > = mg::Nav::new("planConfiguration");
    /// `taskConfiguration`: [`PlannerTaskConfiguration`](super::PlannerTaskConfiguration).
    pub const TASK_CONFIGURATION: mg::Nav<
        BusinessScenarioPlanner,
        super::PlannerTaskConfiguration,
    > = mg::Nav::new("taskConfiguration");
    /// `tasks`: many [`BusinessScenarioTask`](super::BusinessScenarioTask).
    pub const TASKS: mg::Nav<
        BusinessScenarioPlanner,
        Vec<super::BusinessScenarioTask>,
    > = mg::Nav::new("tasks");
}
