// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationAssignmentCollection`], for example `graph.education().me().assignments()`.
///
/// Operations: `activate`, `deactivate`, `publish`, `set_up_feedback_resources_folder`,
/// `set_up_resources_folder`, `delta`.
///
/// [`EducationAssignmentCollection`]: crate::requests::education_assignment::EducationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta
pub struct EducationAssignment {
    /// `addToCalendarAction`.
    pub add_to_calendar_action: mg::Field<
        mg::Open<super::EducationAddToCalendarOptions>,
    >,
    /// `addedStudentAction`.
    pub added_student_action: mg::Field<mg::Open<super::EducationAddedStudentAction>>,
    /// `allowLateSubmissions`.
    pub allow_late_submissions: mg::Field<bool>,
    /// `allowStudentsToAddResourcesToSubmission`.
    pub allow_students_to_add_resources_to_submission: mg::Field<bool>,
    /// `assignDateTime`. Read-only: the service computes it.
    pub assign_date_time: mg::Field<mg::DateTimeOffset>,
    /// `assignTo`.
    pub assign_to: mg::Field<mg::Boxed<super::EducationAssignmentRecipient>>,
    /// `assignedDateTime`. Read-only: the service computes it.
    pub assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `classId`.
    pub class_id: mg::Field<String>,
    /// `closeDateTime`.
    pub close_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `feedbackResourcesFolderUrl`. Read-only: the service computes it.
    pub feedback_resources_folder_url: mg::Field<String>,
    /// `grading`.
    pub grading: mg::Field<mg::Boxed<super::EducationAssignmentGradeType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `instructions`.
    pub instructions: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `moduleUrl`.
    pub module_url: mg::Field<String>,
    /// `notificationChannelUrl`.
    pub notification_channel_url: mg::Field<String>,
    /// `resourcesFolderUrl`. Read-only: the service computes it.
    pub resources_folder_url: mg::Field<String>,
    /// `status`. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::EducationAssignmentStatus>>,
    /// `webUrl`. Read-only: the service computes it.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignment: "microsoft.graph.educationAssignment", entity, base super::Entity;
    add_to_calendar_action: "addToCalendarAction",
    added_student_action: "addedStudentAction",
    allow_late_submissions: "allowLateSubmissions",
    allow_students_to_add_resources_to_submission: "allowStudentsToAddResourcesToSubmission",
    assign_date_time: "assignDateTime" computed,
    assign_to: "assignTo",
    assigned_date_time: "assignedDateTime" computed,
    class_id: "classId",
    close_date_time: "closeDateTime",
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    due_date_time: "dueDateTime",
    feedback_resources_folder_url: "feedbackResourcesFolderUrl" computed,
    grading: "grading",
    id: "id" key required,
    instructions: "instructions",
    language_tag: "languageTag",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    module_url: "moduleUrl",
    notification_channel_url: "notificationChannelUrl",
    resources_folder_url: "resourcesFolderUrl" computed,
    status: "status" computed,
    web_url: "webUrl" computed,
}

mg::derived_from! { EducationAssignment: super::Entity }

impl EducationAssignment {
    /// `categories`: many [`EducationCategory`](super::EducationCategory).
    pub const CATEGORIES: mg::Nav<EducationAssignment, Vec<super::EducationCategory>> = mg::Nav::new(
        "categories",
    );
    /// `gradingCategory`: [`EducationGradingCategory`](super::EducationGradingCategory).
    pub const GRADING_CATEGORY: mg::Nav<
        EducationAssignment,
        super::EducationGradingCategory,
    > = mg::Nav::new("gradingCategory");
    /// `gradingScheme`: [`EducationGradingScheme`](super::EducationGradingScheme).
    pub const GRADING_SCHEME: mg::Nav<
        EducationAssignment,
        super::EducationGradingScheme,
    > = mg::Nav::new("gradingScheme");
    /// `resources`: many [`EducationAssignmentResource`](super::EducationAssignmentResource).
    pub const RESOURCES: mg::Nav<
        EducationAssignment,
        Vec<super::EducationAssignmentResource>,
    > = mg::Nav::new("resources");
    /// `rubric`: [`EducationRubric`](super::EducationRubric).
    pub const RUBRIC: mg::Nav<EducationAssignment, super::EducationRubric> = mg::Nav::new(
        "rubric",
    );
    /// `submissions`: many [`EducationSubmission`](super::EducationSubmission).
    pub const SUBMISSIONS: mg::Nav<
        EducationAssignment,
        Vec<super::EducationSubmission>,
    > = mg::Nav::new("submissions");
}
