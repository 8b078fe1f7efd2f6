// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.learningCourseActivity`, by its URL.
    ///
    /// For example `/employeeExperience/learningCourseActivities/{learningCourseActivity-id}`.
    LearningCourseActivityResource(mg::One<models::LearningCourseActivity>)
}

impl LearningCourseActivityResource {
    /// `…/microsoft.graph.learningAssignment`
    #[inline]
    pub fn as_learning_assignment(
        &self,
    ) -> requests::learning_assignment::LearningAssignmentResource {
        mg::to(self, "microsoft.graph.learningAssignment")
    }

    /// `…/microsoft.graph.learningSelfInitiatedCourse`
    #[inline]
    pub fn as_learning_self_initiated_course(
        &self,
    ) -> requests::learning_self_initiated_course::LearningSelfInitiatedCourseResource {
        mg::to(self, "microsoft.graph.learningSelfInitiatedCourse")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.learningCourseActivity`, by its URL.
    ///
    /// For example `/employeeExperience/learningCourseActivities`.
    LearningCourseActivityCollection(mg::Many<models::LearningCourseActivity, LearningCourseActivityResource>)
}

impl LearningCourseActivityCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningCourseActivityResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            ),
        )
    }

    /// `…/microsoft.graph.learningAssignment`
    #[inline]
    pub fn as_learning_assignment(
        &self,
    ) -> requests::learning_assignment::LearningAssignmentCollection {
        mg::to(self, "microsoft.graph.learningAssignment")
    }

    /// `…/microsoft.graph.learningSelfInitiatedCourse`
    #[inline]
    pub fn as_learning_self_initiated_course(
        &self,
    ) -> requests::learning_self_initiated_course::LearningSelfInitiatedCourseCollection {
        mg::to(self, "microsoft.graph.learningSelfInitiatedCourse")
    }
}
