// @generated
use crate::{mg, models};

/// One `microsoft.graph.openShift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShifts/{openShift-id}`.
pub type OpenShiftResource = mg::One<models::OpenShift>;

/// A collection of `microsoft.graph.openShift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShifts`.
pub type OpenShiftCollection = mg::Many<models::OpenShift, OpenShiftResource>;
