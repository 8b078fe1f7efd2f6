// @generated
use crate::mg;

/// Entity type [`microsoft.graph.learningAssignment`][reference], derived from
/// [`LearningCourseActivity`](super::LearningCourseActivity).
///
/// Requests: [`LearningAssignmentCollection`], for example
/// `graph.employee_experience().learning_course_activities().cast_to_learning_assignment()`.
///
/// [`LearningAssignmentCollection`]: crate::requests::learning_assignment::LearningAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/learningassignment?view=graph-rest-beta
pub struct LearningAssignment {
    /// `assignedDateTime`.
    pub assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `assignerUserId`.
    pub assigner_user_id: mg::Field<String>,
    /// `assignmentType`. Never null.
    pub assignment_type: mg::Field<mg::Open<super::AssignmentType>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `completionPercentage`.
    pub completion_percentage: mg::Field<i32>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
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
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CourseStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LearningAssignment: "microsoft.graph.learningAssignment", entity, base super::LearningCourseActivity;
    assigned_date_time: "assignedDateTime",
    assigner_user_id: "assignerUserId",
    assignment_type: "assignmentType" required,
    completed_date_time: "completedDateTime",
    completion_percentage: "completionPercentage",
    due_date_time: "dueDateTime",
    externalcourse_activity_id: "externalcourseActivityId",
    id: "id" key required,
    learner_user_id: "learnerUserId" required,
    learning_content_id: "learningContentId" required,
    learning_provider_id: "learningProviderId",
    notes: "notes",
    status: "status",
}

mg::derived_from! { LearningAssignment: super::LearningCourseActivity, super::Entity }
