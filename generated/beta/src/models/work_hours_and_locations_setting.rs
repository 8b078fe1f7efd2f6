// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workHoursAndLocationsSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkHoursAndLocationsSettingResource`], for example
/// `graph.me().settings().work_hours_and_locations()`.
///
/// Operations: `occurrences_view`.
///
/// [`WorkHoursAndLocationsSettingResource`]: crate::requests::work_hours_and_locations_setting::WorkHoursAndLocationsSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workhoursandlocationssetting?view=graph-rest-beta
pub struct WorkHoursAndLocationsSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `maxSharedWorkLocationDetails`. Never null.
    pub max_shared_work_location_details: mg::Field<
        mg::Open<super::MaxWorkLocationDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkHoursAndLocationsSetting: "microsoft.graph.workHoursAndLocationsSetting", entity, base super::Entity;
    id: "id" key required,
    max_shared_work_location_details: "maxSharedWorkLocationDetails" required,
}

mg::derived_from! { WorkHoursAndLocationsSetting: super::Entity }

impl WorkHoursAndLocationsSetting {
    /// `occurrences`: many [`WorkPlanOccurrence`](super::WorkPlanOccurrence).
    pub const OCCURRENCES: mg::Nav<
        WorkHoursAndLocationsSetting,
        Vec<super::WorkPlanOccurrence>,
    > = mg::Nav::new("occurrences");
    /// `recurrences`: many [`WorkPlanRecurrence`](super::WorkPlanRecurrence).
    pub const RECURRENCES: mg::Nav<
        WorkHoursAndLocationsSetting,
        Vec<super::WorkPlanRecurrence>,
    > = mg::Nav::new("recurrences");
}
