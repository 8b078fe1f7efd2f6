// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBucketTaskBoardTaskFormat`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-beta>
    PlannerBucketTaskBoardTaskFormat "microsoft.graph.plannerBucketTaskBoardTaskFormat" "entity" : super::PlannerDelta;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `orderHint`: String
    order_hint "orderHint": String,
}

mg::derived_from! { PlannerBucketTaskBoardTaskFormat: super::PlannerDelta, super::Entity }
