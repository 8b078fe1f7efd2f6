// @generated
use crate::{mg, models};

/// One `microsoft.graph.dayNote`, by its URL.
///
/// For example `/teams/{team-id}/schedule/dayNotes/{dayNote-id}`.
pub type DayNoteResource = mg::One<models::DayNote>;

/// A collection of `microsoft.graph.dayNote`, by its URL.
///
/// For example `/teams/{team-id}/schedule/dayNotes`.
pub type DayNoteCollection = mg::Many<models::DayNote, DayNoteResource>;
