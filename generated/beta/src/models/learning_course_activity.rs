// @generated
use crate::mg;

/// Entity type [`microsoft.graph.learningCourseActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`LearningCourseActivityCollection`], for example
/// `graph.employee_experience().learning_course_activities()`.
///
/// [`LearningCourseActivityCollection`]: crate::requests::learning_course_activity::LearningCourseActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/learningcourseactivity?view=graph-rest-beta
pub struct LearningCourseActivity {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `completionPercentage`.
    pub completion_percentage: mg::Field<i32>,
    /// `externalcourseActivityId`.
    pub externalcourse_activity_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `learnerUserId`. Never null.
    pub learner_user_id: mg::Field<String>,
    /// `learningContentId`. Never null.
    pub learning_content_id: mg::Field<String>,
    /// `learningProviderId`.
    pub learning_provider_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CourseStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LearningCourseActivity: "microsoft.graph.learningCourseActivity", entity, base super::Entity, family LearningCourseActivityKind;
    completed_date_time: "completedDateTime",
    completion_percentage: "completionPercentage",
    externalcourse_activity_id: "externalcourseActivityId",
    id: "id" key required,
    learner_user_id: "learnerUserId" required,
    learning_content_id: "learningContentId" required,
    learning_provider_id: "learningProviderId",
    status: "status",
}

mg::derived_from! { LearningCourseActivity: super::Entity }

/// The types derived from [`LearningCourseActivity`].
#[non_exhaustive]
pub enum LearningCourseActivityKind {
    LearningAssignment(Box<super::LearningAssignment>),
    LearningSelfInitiatedCourse(Box<super::LearningSelfInitiatedCourse>),
    /// None of these, or a type that this version does not know.
    Other(Box<LearningCourseActivity>),
}

mg::family! {
    LearningCourseActivity => LearningCourseActivityKind;
    LearningAssignment(super::LearningAssignment),
    LearningSelfInitiatedCourse(super::LearningSelfInitiatedCourse),
}
