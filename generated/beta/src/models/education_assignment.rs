// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta>
    EducationAssignment "microsoft.graph.educationAssignment" "entity" : super::Entity;
    /// `addToCalendarAction`: educationAddToCalendarOptions
    add_to_calendar_action "addToCalendarAction": mg::Open<super::EducationAddToCalendarOptions>,
    /// `addedStudentAction`: educationAddedStudentAction
    added_student_action "addedStudentAction": mg::Open<super::EducationAddedStudentAction>,
    /// `allowLateSubmissions`: Boolean
    allow_late_submissions "allowLateSubmissions": bool,
    /// `allowStudentsToAddResourcesToSubmission`: Boolean
    allow_students_to_add_resources_to_submission "allowStudentsToAddResourcesToSubmission": bool,
    /// `assignDateTime`: DateTimeOffset, computed
    assign_date_time "assignDateTime" "c": mg::DateTimeOffset,
    /// `assignTo`: educationAssignmentRecipient
    assign_to "assignTo": mg::Boxed<super::EducationAssignmentRecipient>,
    /// `assignedDateTime`: DateTimeOffset, computed
    assigned_date_time "assignedDateTime" "c": mg::DateTimeOffset,
    /// `classId`: String
    class_id "classId": String,
    /// `closeDateTime`: DateTimeOffset
    close_date_time "closeDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `feedbackResourcesFolderUrl`: String, computed
    feedback_resources_folder_url "feedbackResourcesFolderUrl" "c": String,
    /// `grading`: educationAssignmentGradeType
    grading "grading": mg::Boxed<super::EducationAssignmentGradeType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `instructions`: educationItemBody
    instructions "instructions": mg::Boxed<super::EducationItemBody>,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `moduleUrl`: String
    module_url "moduleUrl": String,
    /// `notificationChannelUrl`: String
    notification_channel_url "notificationChannelUrl": String,
    /// `resourcesFolderUrl`: String, computed
    resources_folder_url "resourcesFolderUrl" "c": String,
    /// `status`: educationAssignmentStatus, computed
    status "status" "c": mg::Open<super::EducationAssignmentStatus>,
    /// `webUrl`: String, computed
    web_url "webUrl" "c": String,
}

mg::derived_from! { EducationAssignment: super::Entity }

impl EducationAssignment {
    /// `categories`: many `educationCategory`, contained
    pub const CATEGORIES: mg::Nav<EducationAssignment, Vec<super::EducationCategory>> = mg::Nav::new(
        "categories",
    );
    /// `gradingCategory`: `educationGradingCategory`
    pub const GRADING_CATEGORY: mg::Nav<
        EducationAssignment,
        super::EducationGradingCategory,
    > = mg::Nav::new("gradingCategory");
    /// `gradingScheme`: `educationGradingScheme`
    pub const GRADING_SCHEME: mg::Nav<
        EducationAssignment,
        super::EducationGradingScheme,
    > = mg::Nav::new("gradingScheme");
    /// `resources`: many `educationAssignmentResource`, contained
    pub const RESOURCES: mg::Nav<
        EducationAssignment,
        Vec<super::EducationAssignmentResource>,
    > = mg::Nav::new("resources");
    /// `rubric`: `educationRubric`, contained
    pub const RUBRIC: mg::Nav<EducationAssignment, super::EducationRubric> = mg::Nav::new(
        "rubric",
    );
    /// `submissions`: many `educationSubmission`, contained
    pub const SUBMISSIONS: mg::Nav<
        EducationAssignment,
        Vec<super::EducationSubmission>,
    > = mg::Nav::new("submissions");
}
