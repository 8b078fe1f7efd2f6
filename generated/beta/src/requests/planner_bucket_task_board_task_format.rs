// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerBucketTaskBoardTaskFormat`](models::PlannerBucketTaskBoardTaskFormat):
/// `get`, `update`, `delete`.
///
/// For example `graph.planner().tasks().id(id).bucket_task_board_format()`.
pub type PlannerBucketTaskBoardTaskFormatResource = mg::One<
    models::PlannerBucketTaskBoardTaskFormat,
>;

/// Requests on a collection of
/// [`PlannerBucketTaskBoardTaskFormat`](models::PlannerBucketTaskBoardTaskFormat): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_bucket_task_board_task_format()`.
pub type PlannerBucketTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerBucketTaskBoardTaskFormat,
    PlannerBucketTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
