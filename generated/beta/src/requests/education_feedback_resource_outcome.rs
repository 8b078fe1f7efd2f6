// @generated
use crate::{mg, models};

/// Requests on one [`EducationFeedbackResourceOutcome`](models::EducationFeedbackResourceOutcome):
/// `get`, `update`, `delete`.
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
///     .cast_to_education_feedback_resource_outcome()
/// ```
pub type EducationFeedbackResourceOutcomeResource = mg::One<
    models::EducationFeedbackResourceOutcome,
>;

/// Requests on a collection of
/// [`EducationFeedbackResourceOutcome`](models::EducationFeedbackResourceOutcome): `list`,
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
///     .cast_to_education_feedback_resource_outcome()
/// ```
pub type EducationFeedbackResourceOutcomeCollection = mg::Many<
    models::EducationFeedbackResourceOutcome,
    EducationFeedbackResourceOutcomeResource,
>;
