// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatSubmission`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-threatsubmission?view=graph-rest-beta>
    ThreatSubmission "microsoft.graph.security.threatSubmission" "entity abstract" : crate::models::Entity => ThreatSubmissionKind;
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
}

mg::derived_from! { ThreatSubmission: crate::models::Entity }

/// The types derived from `microsoft.graph.security.threatSubmission`.
#[non_exhaustive]
pub enum ThreatSubmissionKind {
    EmailContentThreatSubmission(Box<super::EmailContentThreatSubmission>),
    EmailThreatSubmission(Box<super::EmailThreatSubmission>),
    EmailUrlThreatSubmission(Box<super::EmailUrlThreatSubmission>),
    FileContentThreatSubmission(Box<super::FileContentThreatSubmission>),
    FileThreatSubmission(Box<super::FileThreatSubmission>),
    FileUrlThreatSubmission(Box<super::FileUrlThreatSubmission>),
    UrlThreatSubmission(Box<super::UrlThreatSubmission>),
    /// None of these, or a type that this version does not know.
    Other(Box<ThreatSubmission>),
}

mg::family! {
    ThreatSubmission => ThreatSubmissionKind;
    EmailContentThreatSubmission(super::EmailContentThreatSubmission),
    EmailThreatSubmission(super::EmailThreatSubmission),
    EmailUrlThreatSubmission(super::EmailUrlThreatSubmission),
    FileContentThreatSubmission(super::FileContentThreatSubmission),
    FileThreatSubmission(super::FileThreatSubmission),
    FileUrlThreatSubmission(super::FileUrlThreatSubmission),
    UrlThreatSubmission(super::UrlThreatSubmission),
}
