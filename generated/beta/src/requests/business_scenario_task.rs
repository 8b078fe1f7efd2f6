// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.businessScenarioTask`, by its URL.
pub type BusinessScenarioTaskResource = mg::One<
    models::BusinessScenarioTask,
    requests::planner_task::PlannerTaskResource,
>;

/// A collection of `microsoft.graph.businessScenarioTask`, by its URL.
pub type BusinessScenarioTaskCollection = mg::Many<
    models::BusinessScenarioTask,
    BusinessScenarioTaskResource,
    requests::planner_task::PlannerTaskCollection,
>;
