// @generated
use crate::{mg, models};

/// Requests on one [`WorkPlanOccurrence`](models::WorkPlanOccurrence): `get`, `update`, `delete`.
///
/// For example `graph.me().settings().work_hours_and_locations().occurrences().id(id)`.
pub type WorkPlanOccurrenceResource = mg::One<models::WorkPlanOccurrence>;

/// Requests on a collection of [`WorkPlanOccurrence`](models::WorkPlanOccurrence): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().settings().work_hours_and_locations().occurrences()`.
#[derive(Clone, Debug)]
pub struct WorkPlanOccurrenceCollection(
    mg::Many<models::WorkPlanOccurrence, WorkPlanOccurrenceResource>,
);

mg::builder! { WorkPlanOccurrenceCollection: mg::Many<models::WorkPlanOccurrence, WorkPlanOccurrenceResource> }

impl WorkPlanOccurrenceCollection {
    /// `POST …/setCurrentLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated).
    #[inline]
    pub fn set_current_location(
        &self,
        parameters: SetCurrentLocation,
    ) -> mg::Request<()> {
        self.raw().action_with("setCurrentLocation", &parameters)
    }
}

/// Parameters of [`WorkPlanOccurrenceCollection::set_current_location`].
pub struct SetCurrentLocation {
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `updateScope`.
    pub update_scope: mg::Field<mg::Open<models::WorkLocationUpdateScope>>,
    /// `workLocationType`.
    pub work_location_type: mg::Field<mg::Open<models::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetCurrentLocation: "microsoft.graph.setCurrentLocation", parameters;
    place_id: "placeId",
    update_scope: "updateScope",
    work_location_type: "workLocationType",
}
