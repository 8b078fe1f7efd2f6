// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationSubmission`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationSubmissionCollection`], for example
/// `graph.education().me().assignments().id(id).submissions()`.
///
/// Operations: `excuse`, `reassign`, `return_`, `set_up_resources_folder`, `submit`, `unsubmit`.
///
/// [`EducationSubmissionCollection`]: crate::requests::education_submission::EducationSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-beta
pub struct EducationSubmission {
    /// `assignmentId`. Read-only: the service computes it.
    pub assignment_id: mg::Field<String>,
    /// `excusedBy`. Read-only: the service computes it.
    pub excused_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `excusedDateTime`. Read-only: the service computes it.
    pub excused_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reassignedBy`. Read-only: the service computes it.
    pub reassigned_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `reassignedDateTime`. Read-only: the service computes it.
    pub reassigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipient`.
    pub recipient: mg::Field<mg::Boxed<super::EducationSubmissionRecipient>>,
    /// `resourcesFolderUrl`. Read-only: the service computes it.
    pub resources_folder_url: mg::Field<String>,
    /// `returnedBy`. Read-only: the service computes it.
    pub returned_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `returnedDateTime`. Read-only: the service computes it.
    pub returned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::EducationSubmissionStatus>>,
    /// `submittedBy`. Read-only: the service computes it.
    pub submitted_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `submittedDateTime`. Read-only: the service computes it.
    pub submitted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `unsubmittedBy`. Read-only: the service computes it.
    pub unsubmitted_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `unsubmittedDateTime`. Read-only: the service computes it.
    pub unsubmitted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `webUrl`. Read-only: the service computes it.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSubmission: "microsoft.graph.educationSubmission", entity, base super::Entity;
    assignment_id: "assignmentId" computed,
    excused_by: "excusedBy" computed,
    excused_date_time: "excusedDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    reassigned_by: "reassignedBy" computed,
    reassigned_date_time: "reassignedDateTime" computed,
    recipient: "recipient",
    resources_folder_url: "resourcesFolderUrl" computed,
    returned_by: "returnedBy" computed,
    returned_date_time: "returnedDateTime" computed,
    status: "status" computed,
    submitted_by: "submittedBy" computed,
    submitted_date_time: "submittedDateTime" computed,
    unsubmitted_by: "unsubmittedBy" computed,
    unsubmitted_date_time: "unsubmittedDateTime" computed,
    web_url: "webUrl" computed,
}

mg::derived_from! { EducationSubmission: super::Entity }

impl EducationSubmission {
    /// `outcomes`: many [`EducationOutcome`](super::EducationOutcome).
    pub const OUTCOMES: mg::Nav<EducationSubmission, Vec<super::EducationOutcome>> = mg::Nav::new(
        "outcomes",
    );
    /// `resources`: many [`EducationSubmissionResource`](super::EducationSubmissionResource).
    pub const RESOURCES: mg::Nav<
        EducationSubmission,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("resources");
    /// `submittedResources`: many
    /// [`EducationSubmissionResource`](super::EducationSubmissionResource).
    pub const SUBMITTED_RESOURCES: mg::Nav<
        EducationSubmission,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("submittedResources");
}
