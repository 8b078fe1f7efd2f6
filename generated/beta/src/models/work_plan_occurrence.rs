// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workPlanOccurrence`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workplanoccurrence?view=graph-rest-beta>
    WorkPlanOccurrence "microsoft.graph.workPlanOccurrence" "entity" : super::Entity;
    /// `end`: dateTimeTimeZone, not null
    end "end" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `recurrenceId`: String
    recurrence_id "recurrenceId": String,
    /// `start`: dateTimeTimeZone, not null
    start "start" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `timeOffDetails`: timeOffDetails
    time_off_details "timeOffDetails": mg::Boxed<super::TimeOffDetails>,
    /// `workLocationType`: workLocationType, not null
    work_location_type "workLocationType" "r": mg::Open<super::WorkLocationType>,
}

mg::derived_from! { WorkPlanOccurrence: super::Entity }
