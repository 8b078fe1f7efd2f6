// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.learningCourseActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/learningcourseactivity?view=graph-rest-beta>
    LearningCourseActivity "microsoft.graph.learningCourseActivity" "entity" : super::Entity => LearningCourseActivityKind;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `completionPercentage`: Int32
    completion_percentage "completionPercentage": i32,
    /// `externalcourseActivityId`: String
    externalcourse_activity_id "externalcourseActivityId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `learnerUserId`: String, not null
    learner_user_id "learnerUserId" "r": String,
    /// `learningContentId`: String, not null
    learning_content_id "learningContentId" "r": String,
    /// `learningProviderId`: String
    learning_provider_id "learningProviderId": String,
    /// `status`: courseStatus
    status "status": mg::Open<super::CourseStatus>,
}

mg::derived_from! { LearningCourseActivity: super::Entity }

/// The types derived from `microsoft.graph.learningCourseActivity`.
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
