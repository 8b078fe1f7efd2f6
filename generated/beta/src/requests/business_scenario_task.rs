// @generated
use crate::{mg, models, requests};

/// Requests on one [`BusinessScenarioTask`](models::BusinessScenarioTask): `get`, `update`,
/// `delete`.
///
/// For example `graph.planner().tasks().id(id).cast_to_business_scenario_task()`.
pub type BusinessScenarioTaskResource = mg::One<
    models::BusinessScenarioTask,
    requests::planner_task::PlannerTaskResource,
>;

/// Requests on a collection of [`BusinessScenarioTask`](models::BusinessScenarioTask): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.planner().tasks().cast_to_business_scenario_task()`.
pub type BusinessScenarioTaskCollection = mg::Many<
    models::BusinessScenarioTask,
    BusinessScenarioTaskResource,
    requests::planner_task::PlannerTaskCollection,
>;
