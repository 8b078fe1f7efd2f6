// @generated
use crate::mg;

/// Entity type [`microsoft.graph.learningSelfInitiatedCourse`][reference], derived from
/// [`LearningCourseActivity`](super::LearningCourseActivity).
///
/// Requests: [`LearningSelfInitiatedCourseCollection`], for example:
///
/// ```ignore
/// graph
///     .employee_experience()
///     .learning_course_activities()
///     .cast_to_learning_self_initiated_course()
/// ```
///
/// [`LearningSelfInitiatedCourseCollection`]: crate::requests::learning_self_initiated_course::LearningSelfInitiatedCourseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/learningselfinitiatedcourse?view=graph-rest-beta
pub struct LearningSelfInitiatedCourse {
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
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CourseStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LearningSelfInitiatedCourse: "microsoft.graph.learningSelfInitiatedCourse", entity, base super::LearningCourseActivity;
    completed_date_time: "completedDateTime",
    completion_percentage: "completionPercentage",
    externalcourse_activity_id: "externalcourseActivityId",
    id: "id" key required,
    learner_user_id: "learnerUserId" required,
    learning_content_id: "learningContentId" required,
    learning_provider_id: "learningProviderId",
    started_date_time: "startedDateTime",
    status: "status",
}

mg::derived_from! { LearningSelfInitiatedCourse: super::LearningCourseActivity, super::Entity }
