// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerProgressTaskBoardTaskFormat`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerProgressTaskBoardTaskFormatCollection`], for example
/// `graph.me().planner().all().cast_to_planner_progress_task_board_task_format()`.
///
/// Operations: `delta`.
///
/// [`PlannerProgressTaskBoardTaskFormatCollection`]: crate::requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta
pub struct PlannerProgressTaskBoardTaskFormat {
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
    PlannerProgressTaskBoardTaskFormat: "microsoft.graph.plannerProgressTaskBoardTaskFormat", entity, base super::PlannerDelta;
    id: "id" key required,
    order_hint: "orderHint",
}

mg::derived_from! { PlannerProgressTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
