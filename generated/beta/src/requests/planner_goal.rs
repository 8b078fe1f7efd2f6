// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerGoal`, by its URL.
    PlannerGoalResource(mg::One<models::PlannerGoal>)
}

impl PlannerGoalResource {
    /// `…/tasks`: many `plannerTask`
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }
}

/// A collection of `microsoft.graph.plannerGoal`, by its URL.
pub type PlannerGoalCollection = mg::Many<
    models::PlannerGoal,
    PlannerGoalResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
