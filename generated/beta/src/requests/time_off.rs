// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.timeOff`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timesOff/{timeOff-id}`.
pub type TimeOffResource = mg::One<
    models::TimeOff,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.timeOff`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timesOff`.
pub type TimeOffCollection = mg::Many<models::TimeOff, TimeOffResource>;
