// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerGroup`](models::PlannerGroup): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.groups().id(id).planner()`.
#[derive(Clone, Debug)]
pub struct PlannerGroupResource(mg::One<models::PlannerGroup>);

mg::builder! { PlannerGroupResource: mg::One<models::PlannerGroup> }

impl PlannerGroupResource {
    /// `…/plans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "plans")
    }
}
