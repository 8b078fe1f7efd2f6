// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workingTimeSchedule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workingtimeschedule?view=graph-rest-beta>
    WorkingTimeSchedule "microsoft.graph.workingTimeSchedule" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkingTimeSchedule: super::Entity }
