// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workPlanRecurrence`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkPlanRecurrenceCollection`], for example
/// `graph.me().settings().work_hours_and_locations().recurrences()`.
///
/// [`WorkPlanRecurrenceCollection`]: crate::requests::work_plan_recurrence::WorkPlanRecurrenceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workplanrecurrence?view=graph-rest-beta
pub struct WorkPlanRecurrence {
    /// `end`. Never null.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `recurrence`. Never null.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `start`. Never null.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `workLocationType`. Never null.
    pub work_location_type: mg::Field<mg::Open<super::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkPlanRecurrence: "microsoft.graph.workPlanRecurrence", entity, base super::Entity;
    end: "end" required,
    id: "id" key required,
    place_id: "placeId",
    recurrence: "recurrence" required,
    start: "start" required,
    work_location_type: "workLocationType" required,
}

mg::derived_from! { WorkPlanRecurrence: super::Entity }
