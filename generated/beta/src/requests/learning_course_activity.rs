// @generated
use crate::{mg, models, requests};

/// Requests on one [`LearningCourseActivity`](models::LearningCourseActivity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.employee_experience().learning_course_activities().id(id)`.
#[derive(Clone, Debug)]
pub struct LearningCourseActivityResource(mg::One<models::LearningCourseActivity>);

mg::builder! { LearningCourseActivityResource: mg::One<models::LearningCourseActivity> }

impl LearningCourseActivityResource {
    /// `…/microsoft.graph.learningAssignment`: cast to
    /// [`LearningAssignment`](models::LearningAssignment).
    #[doc(alias = "microsoft.graph.learningAssignment")]
    #[inline]
    pub fn cast_to_learning_assignment(
        &self,
    ) -> requests::learning_assignment::LearningAssignmentResource {
        mg::navigate(self, "microsoft.graph.learningAssignment")
    }

    /// `…/microsoft.graph.learningSelfInitiatedCourse`: cast to
    /// [`LearningSelfInitiatedCourse`](models::LearningSelfInitiatedCourse).
    #[doc(alias = "microsoft.graph.learningSelfInitiatedCourse")]
    #[inline]
    pub fn cast_to_learning_self_initiated_course(
        &self,
    ) -> requests::learning_self_initiated_course::LearningSelfInitiatedCourseResource {
        mg::navigate(self, "microsoft.graph.learningSelfInitiatedCourse")
    }
}

/// Requests on a collection of [`LearningCourseActivity`](models::LearningCourseActivity): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.employee_experience().learning_course_activities()`.
#[derive(Clone, Debug)]
pub struct LearningCourseActivityCollection(
    mg::Many<models::LearningCourseActivity, LearningCourseActivityResource>,
);

mg::builder! { LearningCourseActivityCollection: mg::Many<models::LearningCourseActivity, LearningCourseActivityResource> }

impl LearningCourseActivityCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`: the one with this key.
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningCourseActivityResource {
        self.raw()
            .alternate_key(
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            )
            .into_builder()
    }

    /// `…/microsoft.graph.learningAssignment`: the members that are
    /// [`LearningAssignment`](models::LearningAssignment).
    #[doc(alias = "microsoft.graph.learningAssignment")]
    #[inline]
    pub fn cast_to_learning_assignment(
        &self,
    ) -> requests::learning_assignment::LearningAssignmentCollection {
        mg::navigate(self, "microsoft.graph.learningAssignment")
    }

    /// `…/microsoft.graph.learningSelfInitiatedCourse`: the members that are
    /// [`LearningSelfInitiatedCourse`](models::LearningSelfInitiatedCourse).
    #[doc(alias = "microsoft.graph.learningSelfInitiatedCourse")]
    #[inline]
    pub fn cast_to_learning_self_initiated_course(
        &self,
    ) -> requests::learning_self_initiated_course::LearningSelfInitiatedCourseCollection {
        mg::navigate(self, "microsoft.graph.learningSelfInitiatedCourse")
    }
}
