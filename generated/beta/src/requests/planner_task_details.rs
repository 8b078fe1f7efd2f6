// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerTaskDetails`](models::PlannerTaskDetails): `get`, `update`, `delete`.
///
/// For example `graph.planner().tasks().id(id).details()`.
pub type PlannerTaskDetailsResource = mg::One<models::PlannerTaskDetails>;

/// Requests on a collection of [`PlannerTaskDetails`](models::PlannerTaskDetails): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_task_details()`.
pub type PlannerTaskDetailsCollection = mg::Many<
    models::PlannerTaskDetails,
    PlannerTaskDetailsResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
