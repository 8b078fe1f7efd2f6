// @generated
use crate::{mg, models};

/// Requests on one [`LearningAssignment`](models::LearningAssignment): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .employee_experience()
///     .learning_course_activities()
///     .id(id)
///     .cast_to_learning_assignment()
/// ```
pub type LearningAssignmentResource = mg::One<models::LearningAssignment>;

/// Requests on a collection of [`LearningAssignment`](models::LearningAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.employee_experience().learning_course_activities().cast_to_learning_assignment()`.
#[derive(Clone, Debug)]
pub struct LearningAssignmentCollection(
    mg::Many<models::LearningAssignment, LearningAssignmentResource>,
);

mg::builder! { LearningAssignmentCollection: mg::Many<models::LearningAssignment, LearningAssignmentResource> }

impl LearningAssignmentCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`: the one with this key.
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningAssignmentResource {
        self.raw()
            .alternate_key(
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            )
            .into_builder()
    }
}
