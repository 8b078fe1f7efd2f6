// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workPlanOccurrence`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkPlanOccurrenceCollection`], for example
/// `graph.me().settings().work_hours_and_locations().occurrences()`.
///
/// Operations: `set_current_location`.
///
/// [`WorkPlanOccurrenceCollection`]: crate::requests::work_plan_occurrence::WorkPlanOccurrenceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workplanoccurrence?view=graph-rest-beta
pub struct WorkPlanOccurrence {
    /// `end`. Never null.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `recurrenceId`.
    pub recurrence_id: mg::Field<String>,
    /// `start`. Never null.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `timeOffDetails`.
    pub time_off_details: mg::Field<mg::Boxed<super::TimeOffDetails>>,
    /// `workLocationType`. Never null.
    pub work_location_type: mg::Field<mg::Open<super::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkPlanOccurrence: "microsoft.graph.workPlanOccurrence", entity, base super::Entity;
    end: "end" required,
    id: "id" key required,
    place_id: "placeId",
    recurrence_id: "recurrenceId",
    start: "start" required,
    time_off_details: "timeOffDetails",
    work_location_type: "workLocationType" required,
}

mg::derived_from! { WorkPlanOccurrence: super::Entity }
