// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenarioPlanner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/businessscenarioplanner?view=graph-rest-beta>
    BusinessScenarioPlanner "microsoft.graph.businessScenarioPlanner" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BusinessScenarioPlanner: super::Entity }

impl BusinessScenarioPlanner {
    /// `planConfiguration`: `plannerPlanConfiguration`, contained
    pub const PLAN_CONFIGURATION: mg::Nav<
        BusinessScenarioPlanner,
        super::PlannerPlanConfiguration,
    > = mg::Nav::new("planConfiguration");
    /// `taskConfiguration`: `plannerTaskConfiguration`, contained
    pub const TASK_CONFIGURATION: mg::Nav<
        BusinessScenarioPlanner,
        super::PlannerTaskConfiguration,
    > = mg::Nav::new("taskConfiguration");
    /// `tasks`: many `businessScenarioTask`, contained
    pub const TASKS: mg::Nav<
        BusinessScenarioPlanner,
        Vec<super::BusinessScenarioTask>,
    > = mg::Nav::new("tasks");
}
