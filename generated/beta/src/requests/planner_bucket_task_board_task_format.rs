// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.plannerBucketTaskBoardTaskFormat`, by its URL.
///
/// For example `/planner/tasks/{plannerTask-id}/bucketTaskBoardFormat`.
pub type PlannerBucketTaskBoardTaskFormatResource = mg::One<
    models::PlannerBucketTaskBoardTaskFormat,
>;

/// A collection of `microsoft.graph.plannerBucketTaskBoardTaskFormat`, by its URL.
pub type PlannerBucketTaskBoardTaskFormatCollection = mg::Many<
    models::PlannerBucketTaskBoardTaskFormat,
    PlannerBucketTaskBoardTaskFormatResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
