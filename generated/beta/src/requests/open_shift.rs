// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.openShift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShifts/{openShift-id}`.
pub type OpenShiftResource = mg::One<
    models::OpenShift,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.openShift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShifts`.
pub type OpenShiftCollection = mg::Many<models::OpenShift, OpenShiftResource>;
