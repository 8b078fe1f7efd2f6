// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.learningAssignment`, an entity type derived from `microsoft.graph.learningCourseActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/learningassignment?view=graph-rest-beta>
    LearningAssignment "microsoft.graph.learningAssignment" "entity" : super::LearningCourseActivity;
    /// `assignedDateTime`: DateTimeOffset
    assigned_date_time "assignedDateTime": mg::DateTimeOffset,
    /// `assignerUserId`: String
    assigner_user_id "assignerUserId": String,
    /// `assignmentType`: assignmentType, not null
    assignment_type "assignmentType" "r": mg::Open<super::AssignmentType>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `completionPercentage`: Int32
    completion_percentage "completionPercentage": i32,
    /// `dueDateTime`: dateTimeTimeZone
    due_date_time "dueDateTime": mg::Boxed<super::DateTimeTimeZone>,
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
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `status`: courseStatus
    status "status": mg::Open<super::CourseStatus>,
}

mg::derived_from! { LearningAssignment: super::LearningCourseActivity, super::Entity }
