// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, by its URL.
///
/// For example `/planner/tasks/{plannerTask-id}/assignedToTaskBoardFormat`.
pub type PlannerAssignedToTaskBoardTaskFormatResource = mg::One<
    models::PlannerAssignedToTaskBoardTaskFormat,
>;

/// A collection of `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, by its URL.
pub type PlannerAssignedToTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerAssignedToTaskBoardTaskFormat,
    PlannerAssignedToTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
