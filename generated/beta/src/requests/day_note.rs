// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.dayNote`, by its URL.
///
/// For example `/teams/{team-id}/schedule/dayNotes/{dayNote-id}`.
pub type DayNoteResource = mg::One<
    models::DayNote,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.dayNote`, by its URL.
///
/// For example `/teams/{team-id}/schedule/dayNotes`.
pub type DayNoteCollection = mg::Many<models::DayNote, DayNoteResource>;
