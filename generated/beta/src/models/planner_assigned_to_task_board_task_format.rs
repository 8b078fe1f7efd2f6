// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-beta>
    PlannerAssignedToTaskBoardTaskFormat "microsoft.graph.plannerAssignedToTaskBoardTaskFormat" "entity" : super::PlannerDelta;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `orderHintsByAssignee`: plannerOrderHintsByAssignee
    order_hints_by_assignee "orderHintsByAssignee": mg::Boxed<super::PlannerOrderHintsByAssignee>,
    /// `unassignedOrderHint`: String
    unassigned_order_hint "unassignedOrderHint": String,
}

mg::derived_from! { PlannerAssignedToTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
