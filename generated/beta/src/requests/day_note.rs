// @generated
use crate::{mg, models, requests};

/// Requests on one [`DayNote`](models::DayNote): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().day_notes().id(id)`.
pub type DayNoteResource = mg::One<
    models::DayNote,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`DayNote`](models::DayNote): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.teams().id(id).schedule().day_notes()`.
pub type DayNoteCollection = mg::Many<models::DayNote, DayNoteResource>;
