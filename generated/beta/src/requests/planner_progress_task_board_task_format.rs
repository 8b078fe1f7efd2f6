// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PlannerProgressTaskBoardTaskFormat`](models::PlannerProgressTaskBoardTaskFormat): `get`,
/// `update`, `delete`.
///
/// For example `graph.planner().tasks().id(id).progress_task_board_format()`.
pub type PlannerProgressTaskBoardTaskFormatResource = mg::One<
    models::PlannerProgressTaskBoardTaskFormat,
>;

/// Requests on a collection of
/// [`PlannerProgressTaskBoardTaskFormat`](models::PlannerProgressTaskBoardTaskFormat): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_progress_task_board_task_format()`.
pub type PlannerProgressTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerProgressTaskBoardTaskFormat,
    PlannerProgressTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
