// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workingTimeSchedule`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkingTimeScheduleResource`], for example
/// `graph.me().solutions().working_time_schedule()`.
///
/// Operations: `end_working_time`, `start_working_time`.
///
/// [`WorkingTimeScheduleResource`]: crate::requests::working_time_schedule::WorkingTimeScheduleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workingtimeschedule?view=graph-rest-beta
pub struct WorkingTimeSchedule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkingTimeSchedule: "microsoft.graph.workingTimeSchedule", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkingTimeSchedule: super::Entity }
