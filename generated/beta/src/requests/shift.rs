// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.shift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shifts/{shift-id}`.
pub type ShiftResource = mg::One<
    models::Shift,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.shift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shifts`.
pub type ShiftCollection = mg::Many<models::Shift, ShiftResource>;
