// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSubmission`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-beta>
    EducationSubmission "microsoft.graph.educationSubmission" "entity" : super::Entity;
    /// `assignmentId`: String, computed
    assignment_id "assignmentId" "c": String,
    /// `excusedBy`: identitySet, computed
    excused_by "excusedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `excusedDateTime`: DateTimeOffset, computed
    excused_date_time "excusedDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `reassignedBy`: identitySet, computed
    reassigned_by "reassignedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `reassignedDateTime`: DateTimeOffset, computed
    reassigned_date_time "reassignedDateTime" "c": mg::DateTimeOffset,
    /// `recipient`: educationSubmissionRecipient
    recipient "recipient": mg::Boxed<super::EducationSubmissionRecipient>,
    /// `resourcesFolderUrl`: String, computed
    resources_folder_url "resourcesFolderUrl" "c": String,
    /// `returnedBy`: identitySet, computed
    returned_by "returnedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `returnedDateTime`: DateTimeOffset, computed
    returned_date_time "returnedDateTime" "c": mg::DateTimeOffset,
    /// `status`: educationSubmissionStatus, computed
    status "status" "c": mg::Open<super::EducationSubmissionStatus>,
    /// `submittedBy`: identitySet, computed
    submitted_by "submittedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `submittedDateTime`: DateTimeOffset, computed
    submitted_date_time "submittedDateTime" "c": mg::DateTimeOffset,
    /// `unsubmittedBy`: identitySet, computed
    unsubmitted_by "unsubmittedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `unsubmittedDateTime`: DateTimeOffset, computed
    unsubmitted_date_time "unsubmittedDateTime" "c": mg::DateTimeOffset,
    /// `webUrl`: String, computed
    web_url "webUrl" "c": String,
}

mg::derived_from! { EducationSubmission: super::Entity }

impl EducationSubmission {
    /// `outcomes`: many `educationOutcome`, contained
    pub const OUTCOMES: mg::Nav<EducationSubmission, Vec<super::EducationOutcome>> = mg::Nav::new(
        "outcomes",
    );
    /// `resources`: many `educationSubmissionResource`, contained
    pub const RESOURCES: mg::Nav<
        EducationSubmission,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("resources");
    /// `submittedResources`: many `educationSubmissionResource`, contained
    pub const SUBMITTED_RESOURCES: mg::Nav<
        EducationSubmission,
        Vec<super::EducationSubmissionResource>,
    > = mg::Nav::new("submittedResources");
}
