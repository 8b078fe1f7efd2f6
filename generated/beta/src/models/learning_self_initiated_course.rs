// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.learningSelfInitiatedCourse`, an entity type derived from `microsoft.graph.learningCourseActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/learningselfinitiatedcourse?view=graph-rest-beta>
    LearningSelfInitiatedCourse "microsoft.graph.learningSelfInitiatedCourse" "entity" : super::LearningCourseActivity;
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
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `status`: courseStatus
    status "status": mg::Open<super::CourseStatus>,
}

mg::derived_from! { LearningSelfInitiatedCourse: super::LearningCourseActivity, super::Entity }
