// @generated
use crate::{mg, models};

/// Requests on one [`EducationFeedbackOutcome`](models::EducationFeedbackOutcome): `get`, `update`,
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
///     .cast_to_education_feedback_outcome()
/// ```
pub type EducationFeedbackOutcomeResource = mg::One<models::EducationFeedbackOutcome>;

/// Requests on a collection of [`EducationFeedbackOutcome`](models::EducationFeedbackOutcome):
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_education_feedback_outcome()
/// ```
pub type EducationFeedbackOutcomeCollection = mg::Many<
    models::EducationFeedbackOutcome,
    EducationFeedbackOutcomeResource,
>;
