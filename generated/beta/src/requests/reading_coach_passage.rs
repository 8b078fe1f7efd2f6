// @generated
use crate::{mg, models};

/// Requests on one [`ReadingCoachPassage`](models::ReadingCoachPassage): `get`, `update`, `delete`.
///
/// For example `graph.education().reports().reading_coach_passages().id(id)`.
pub type ReadingCoachPassageResource = mg::One<models::ReadingCoachPassage>;

/// Requests on a collection of [`ReadingCoachPassage`](models::ReadingCoachPassage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.education().reports().reading_coach_passages()`.
pub type ReadingCoachPassageCollection = mg::Many<
    models::ReadingCoachPassage,
    ReadingCoachPassageResource,
>;
