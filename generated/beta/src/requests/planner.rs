// @generated
use crate::{mg, models, requests};

/// Requests on one [`Planner`](models::Planner): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.planner()`.
#[derive(Clone, Debug)]
pub struct PlannerResource(mg::One<models::Planner>);

mg::builder! { PlannerResource: mg::One<models::Planner> }

impl PlannerResource {
    /// `…/buckets`: many [`PlannerBucket`](models::PlannerBucket).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn buckets(&self) -> requests::planner_bucket::PlannerBucketCollection {
        mg::navigate(self, "buckets")
    }

    /// `…/plans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "plans")
    }

    /// `…/rosters`: many [`PlannerRoster`](models::PlannerRoster).
    #[inline]
    pub fn rosters(&self) -> requests::planner_roster::PlannerRosterCollection {
        mg::navigate(self, "rosters")
    }

    /// `…/tasks`: many [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "tasks")
    }
}
