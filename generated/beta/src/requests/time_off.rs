// @generated
use crate::{mg, models};

/// One `microsoft.graph.timeOff`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timesOff/{timeOff-id}`.
pub type TimeOffResource = mg::One<models::TimeOff>;

/// A collection of `microsoft.graph.timeOff`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timesOff`.
pub type TimeOffCollection = mg::Many<models::TimeOff, TimeOffResource>;
