// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerProgressTaskBoardTaskFormat`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta>
    PlannerProgressTaskBoardTaskFormat "microsoft.graph.plannerProgressTaskBoardTaskFormat" "entity" : super::PlannerDelta;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `orderHint`: String
    order_hint "orderHint": String,
}

mg::derived_from! { PlannerProgressTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
