// @generated
use crate::{mg, models};

/// Requests on one [`EducationRubricOutcome`](models::EducationRubricOutcome): `get`, `update`,
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
///     .cast_to_education_rubric_outcome()
/// ```
pub type EducationRubricOutcomeResource = mg::One<models::EducationRubricOutcome>;

/// Requests on a collection of [`EducationRubricOutcome`](models::EducationRubricOutcome): `list`,
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
///     .cast_to_education_rubric_outcome()
/// ```
pub type EducationRubricOutcomeCollection = mg::Many<
    models::EducationRubricOutcome,
    EducationRubricOutcomeResource,
>;
