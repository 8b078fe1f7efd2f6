// @generated
use crate::{mg, models};

/// Requests on one [`EducationPointsOutcome`](models::EducationPointsOutcome): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .education()
///     .me()
///     .assignments()
///     .id(id)
///     .submissions()
///     .id(id)
///     .outcomes()
///     .id(id)
///     .cast_to_education_points_outcome()
/// ```
pub type EducationPointsOutcomeResource = mg::One<models::EducationPointsOutcome>;

/// Requests on a collection of [`EducationPointsOutcome`](models::EducationPointsOutcome): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .education()
///     .me()
///     .assignments()
///     .id(id)
///     .submissions()
///     .id(id)
///     .outcomes()
///     .cast_to_education_points_outcome()
/// ```
pub type EducationPointsOutcomeCollection = mg::Many<
    models::EducationPointsOutcome,
    EducationPointsOutcomeResource,
>;
