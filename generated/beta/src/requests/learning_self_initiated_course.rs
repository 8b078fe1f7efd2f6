// @generated
use crate::{mg, models};

/// Requests on one [`LearningSelfInitiatedCourse`](models::LearningSelfInitiatedCourse): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .employee_experience()
///     .learning_course_activities()
///     .id(id)
///     .cast_to_learning_self_initiated_course()
/// ```
pub type LearningSelfInitiatedCourseResource = mg::One<
    models::LearningSelfInitiatedCourse,
>;

/// Requests on a collection of
/// [`LearningSelfInitiatedCourse`](models::LearningSelfInitiatedCourse): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .employee_experience()
///     .learning_course_activities()
///     .cast_to_learning_self_initiated_course()
/// ```
#[derive(Clone, Debug)]
pub struct LearningSelfInitiatedCourseCollection(
    mg::Many<models::LearningSelfInitiatedCourse, LearningSelfInitiatedCourseResource>,
);

mg::builder! { LearningSelfInitiatedCourseCollection: mg::Many<models::LearningSelfInitiatedCourse, LearningSelfInitiatedCourseResource> }

impl LearningSelfInitiatedCourseCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`: the one with this key.
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningSelfInitiatedCourseResource {
        self.raw()
            .alternate_key(
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            )
            .into_builder()
    }
}
