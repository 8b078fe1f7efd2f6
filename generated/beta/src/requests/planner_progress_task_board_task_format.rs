// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.plannerProgressTaskBoardTaskFormat`, by its URL.
///
/// For example `/planner/tasks/{plannerTask-id}/progressTaskBoardFormat`.
pub type PlannerProgressTaskBoardTaskFormatResource = mg::One<
    models::PlannerProgressTaskBoardTaskFormat,
>;

/// A collection of `microsoft.graph.plannerProgressTaskBoardTaskFormat`, by its URL.
pub type PlannerProgressTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerProgressTaskBoardTaskFormat,
    PlannerProgressTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
