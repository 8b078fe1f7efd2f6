// @generated
use crate::{mg, models};

/// One `microsoft.graph.shift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shifts/{shift-id}`.
pub type ShiftResource = mg::One<models::Shift>;

/// A collection of `microsoft.graph.shift`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shifts`.
pub type ShiftCollection = mg::Many<models::Shift, ShiftResource>;
