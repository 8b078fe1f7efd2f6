// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.plannerPlanDetails`, by its URL.
///
/// For example `/planner/plans/{plannerPlan-id}/details`.
pub type PlannerPlanDetailsResource = mg::One<models::PlannerPlanDetails>;

/// A collection of `microsoft.graph.plannerPlanDetails`, by its URL.
pub type PlannerPlanDetailsCollection = mg::Many<
    models::PlannerPlanDetails,
    PlannerPlanDetailsResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
