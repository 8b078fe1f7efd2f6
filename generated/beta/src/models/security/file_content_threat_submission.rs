// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileContentThreatSubmission`, an entity type derived from `microsoft.graph.security.fileThreatSubmission`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-filecontentthreatsubmission?view=graph-rest-beta>
    FileContentThreatSubmission "microsoft.graph.security.fileContentThreatSubmission" "entity" : super::FileThreatSubmission;
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
    /// `fileContent`: String, not null
    file_content "fileContent" "r": String,
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

mg::derived_from! { FileContentThreatSubmission: super::FileThreatSubmission, super::ThreatSubmission, crate::models::Entity }
