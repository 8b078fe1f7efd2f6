// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerPlanDetails`](models::PlannerPlanDetails): `get`, `update`, `delete`.
///
/// For example `graph.planner().plans().id(id).details()`.
pub type PlannerPlanDetailsResource = mg::One<models::PlannerPlanDetails>;

/// Requests on a collection of [`PlannerPlanDetails`](models::PlannerPlanDetails): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_plan_details()`.
pub type PlannerPlanDetailsCollection = mg::Many<
    models::PlannerPlanDetails,
    PlannerPlanDetailsResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
