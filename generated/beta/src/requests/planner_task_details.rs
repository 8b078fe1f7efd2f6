// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.plannerTaskDetails`, by its URL.
///
/// For example `/planner/tasks/{plannerTask-id}/details`.
pub type PlannerTaskDetailsResource = mg::One<models::PlannerTaskDetails>;

/// A collection of `microsoft.graph.plannerTaskDetails`, by its URL.
pub type PlannerTaskDetailsCollection = mg::Many<
    models::PlannerTaskDetails,
    PlannerTaskDetailsResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
