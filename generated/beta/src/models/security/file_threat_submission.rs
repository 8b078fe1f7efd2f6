// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileThreatSubmission`, an entity type derived from `microsoft.graph.security.threatSubmission`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-filethreatsubmission?view=graph-rest-beta>
    FileThreatSubmission "microsoft.graph.security.fileThreatSubmission" "entity" : super::ThreatSubmission => FileThreatSubmissionKind;
    /// `adminReview`: microsoft.graph.security.submissionAdminReview
    admin_review "adminReview": mg::Boxed<super::SubmissionAdminReview>,
    /// `category`: microsoft.graph.security.submissionCategory, not null
    category "category" "r": mg::Open<super::SubmissionCategory>,
    /// `clientSource`: microsoft.graph.security.submissionClientSource
    client_source "clientSource": mg::Open<super::SubmissionClientSource>,
    /// `contentType`: microsoft.graph.security.submissionContentType
    content_type "contentType": mg::Open<super::SubmissionContentType>,
    /// `createdBy`: microsoft.graph.security.submissionUserIdentity
    created_by "createdBy": mg::Boxed<super::SubmissionUserIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `fileName`: String, not null
    file_name "fileName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `result`: microsoft.graph.security.submissionResult
    result "result": mg::Boxed<super::SubmissionResult>,
    /// `source`: microsoft.graph.security.submissionSource
    source "source": mg::Open<super::SubmissionSource>,
    /// `status`: microsoft.graph.security.longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { FileThreatSubmission: super::ThreatSubmission, crate::models::Entity }

/// The types derived from `microsoft.graph.security.fileThreatSubmission`.
#[non_exhaustive]
pub enum FileThreatSubmissionKind {
    FileContentThreatSubmission(Box<super::FileContentThreatSubmission>),
    FileUrlThreatSubmission(Box<super::FileUrlThreatSubmission>),
    /// None of these, or a type that this version does not know.
    Other(Box<FileThreatSubmission>),
}

mg::family! {
    FileThreatSubmission => FileThreatSubmissionKind;
    FileContentThreatSubmission(super::FileContentThreatSubmission),
    FileUrlThreatSubmission(super::FileUrlThreatSubmission),
}
