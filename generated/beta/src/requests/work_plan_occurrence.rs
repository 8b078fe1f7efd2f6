// @generated
use crate::{mg, models};

/// One `microsoft.graph.workPlanOccurrence`, by its URL.
///
/// For example `/me/settings/workHoursAndLocations/occurrences/{workPlanOccurrence-id}`.
pub type WorkPlanOccurrenceResource = mg::One<models::WorkPlanOccurrence>;

mg::builder! {
    /// A collection of `microsoft.graph.workPlanOccurrence`, by its URL.
    ///
    /// For example `/me/settings/workHoursAndLocations/occurrences`.
    WorkPlanOccurrenceCollection(mg::Many<models::WorkPlanOccurrence, WorkPlanOccurrenceResource>)
}

impl WorkPlanOccurrenceCollection {
    /// `POST …/setCurrentLocation`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Calendars.ReadWrite** |
    #[inline]
    pub fn set_current_location(
        &self,
        parameters: SetCurrentLocation,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setCurrentLocation", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.setCurrentLocation`.
    SetCurrentLocation "microsoft.graph.setCurrentLocation" "parameters";
    /// `placeId`: String
    place_id "placeId": String,
    /// `updateScope`: workLocationUpdateScope
    update_scope "updateScope": mg::Open<models::WorkLocationUpdateScope>,
    /// `workLocationType`: workLocationType
    work_location_type "workLocationType": mg::Open<models::WorkLocationType>,
}
