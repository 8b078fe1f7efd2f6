// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workPlanRecurrence`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workplanrecurrence?view=graph-rest-beta>
    WorkPlanRecurrence "microsoft.graph.workPlanRecurrence" "entity" : super::Entity;
    /// `end`: dateTimeTimeZone, not null
    end "end" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `recurrence`: patternedRecurrence, not null
    recurrence "recurrence" "r": mg::Boxed<super::PatternedRecurrence>,
    /// `start`: dateTimeTimeZone, not null
    start "start" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `workLocationType`: workLocationType, not null
    work_location_type "workLocationType" "r": mg::Open<super::WorkLocationType>,
}

mg::derived_from! { WorkPlanRecurrence: super::Entity }
