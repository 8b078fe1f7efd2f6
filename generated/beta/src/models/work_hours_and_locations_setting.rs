// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workHoursAndLocationsSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workhoursandlocationssetting?view=graph-rest-beta>
    WorkHoursAndLocationsSetting "microsoft.graph.workHoursAndLocationsSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `maxSharedWorkLocationDetails`: maxWorkLocationDetails, not null
    max_shared_work_location_details "maxSharedWorkLocationDetails" "r": mg::Open<super::MaxWorkLocationDetails>,
}

mg::derived_from! { WorkHoursAndLocationsSetting: super::Entity }

impl WorkHoursAndLocationsSetting {
    /// `occurrences`: many `workPlanOccurrence`, contained
    pub const OCCURRENCES: mg::Nav<
        WorkHoursAndLocationsSetting,
        Vec<super::WorkPlanOccurrence>,
    > = mg::Nav::new("occurrences");
    /// `recurrences`: many `workPlanRecurrence`, contained
    pub const RECURRENCES: mg::Nav<
        WorkHoursAndLocationsSetting,
        Vec<super::WorkPlanRecurrence>,
    > = mg::Nav::new("recurrences");
}
