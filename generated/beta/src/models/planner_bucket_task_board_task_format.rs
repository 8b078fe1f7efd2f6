// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerBucketTaskBoardTaskFormat`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerBucketTaskBoardTaskFormatCollection`], for example
/// `graph.me().planner().all().cast_to_planner_bucket_task_board_task_format()`.
///
/// Operations: `delta`.
///
/// [`PlannerBucketTaskBoardTaskFormatCollection`]: crate::requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-beta
pub struct PlannerBucketTaskBoardTaskFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBucketTaskBoardTaskFormat: "microsoft.graph.plannerBucketTaskBoardTaskFormat", entity, base super::PlannerDelta;
    id: "id" key required,
    order_hint: "orderHint",
}

mg::derived_from! { PlannerBucketTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
