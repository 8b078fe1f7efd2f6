// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerAssignedToTaskBoardTaskFormatCollection`], for example
/// `graph.me().planner().all().cast_to_planner_assigned_to_task_board_task_format()`.
///
/// Operations: `delta`.
///
/// [`PlannerAssignedToTaskBoardTaskFormatCollection`]: crate::requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-beta
pub struct PlannerAssignedToTaskBoardTaskFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `orderHintsByAssignee`.
    pub order_hints_by_assignee: mg::Field<
        mg::Boxed<super::PlannerOrderHintsByAssignee>,
    >,
    /// `unassignedOrderHint`.
    pub unassigned_order_hint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerAssignedToTaskBoardTaskFormat: "microsoft.graph.plannerAssignedToTaskBoardTaskFormat", entity, base super::PlannerDelta;
    id: "id" key required,
    order_hints_by_assignee: "orderHintsByAssignee",
    unassigned_order_hint: "unassignedOrderHint",
}

mg::derived_from! { PlannerAssignedToTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
