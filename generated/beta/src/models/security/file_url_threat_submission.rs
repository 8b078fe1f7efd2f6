// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileUrlThreatSubmission`, an entity type derived from `microsoft.graph.security.fileThreatSubmission`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-fileurlthreatsubmission?view=graph-rest-beta>
    FileUrlThreatSubmission "microsoft.graph.security.fileUrlThreatSubmission" "entity" : super::FileThreatSubmission;
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
    /// `fileUrl`: String, not null
    file_url "fileUrl" "r": String,
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

mg::derived_from! { FileUrlThreatSubmission: super::FileThreatSubmission, super::ThreatSubmission, crate::models::Entity }
