// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PlannerAssignedToTaskBoardTaskFormat`](models::PlannerAssignedToTaskBoardTaskFormat): `get`,
/// `update`, `delete`.
///
/// For example `graph.planner().tasks().id(id).assigned_to_task_board_format()`.
pub type PlannerAssignedToTaskBoardTaskFormatResource = mg::One<
    models::PlannerAssignedToTaskBoardTaskFormat,
>;

/// Requests on a collection of
/// [`PlannerAssignedToTaskBoardTaskFormat`](models::PlannerAssignedToTaskBoardTaskFormat): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_assigned_to_task_board_task_format()`.
pub type PlannerAssignedToTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerAssignedToTaskBoardTaskFormat,
    PlannerAssignedToTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
