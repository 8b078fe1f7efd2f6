// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.urlThreatSubmission`, an entity type derived from `microsoft.graph.security.threatSubmission`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-urlthreatsubmission?view=graph-rest-beta>
    UrlThreatSubmission "microsoft.graph.security.urlThreatSubmission" "entity" : super::ThreatSubmission;
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
    /// `webUrl`: String, not null
    web_url "webUrl" "r": String,
}

mg::derived_from! { UrlThreatSubmission: super::ThreatSubmission, crate::models::Entity }
