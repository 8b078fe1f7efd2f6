// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.planner`, by its URL.
    ///
    /// For example `/planner`.
    PlannerResource(mg::One<models::Planner>)
}

impl PlannerResource {
    /// `…/buckets`: many `plannerBucket`
    #[inline]
    pub fn buckets(&self) -> requests::planner_bucket::PlannerBucketCollection {
        mg::to(self, "buckets")
    }

    /// `…/plans`: many `plannerPlan`
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }

    /// `…/rosters`: many `plannerRoster`
    #[inline]
    pub fn rosters(&self) -> requests::planner_roster::PlannerRosterCollection {
        mg::to(self, "rosters")
    }

    /// `…/tasks`: many `plannerTask`
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }
}
