// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.fileThreatSubmission`][reference], derived from
/// [`ThreatSubmission`](super::ThreatSubmission).
///
/// Requests: [`FileThreatSubmissionCollection`], for example
/// `graph.threat_submission().file_threats()`.
///
/// Operations: `review`.
///
/// [`FileThreatSubmissionCollection`]: crate::requests::security::file_threat_submission::FileThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-filethreatsubmission?view=graph-rest-beta
pub struct FileThreatSubmission {
    /// `adminReview`.
    pub admin_review: mg::Field<mg::Boxed<super::SubmissionAdminReview>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::SubmissionCategory>>,
    /// `clientSource`.
    pub client_source: mg::Field<mg::Open<super::SubmissionClientSource>>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::SubmissionContentType>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::SubmissionUserIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileName`. Never null.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `result`.
    pub result: mg::Field<mg::Boxed<super::SubmissionResult>>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SubmissionSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileThreatSubmission: "microsoft.graph.security.fileThreatSubmission", entity, base super::ThreatSubmission, family FileThreatSubmissionKind;
    admin_review: "adminReview",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    file_name: "fileName" required,
    id: "id" key required,
    result: "result",
    source: "source",
    status: "status",
    tenant_id: "tenantId",
}

mg::derived_from! { FileThreatSubmission: super::ThreatSubmission, crate::models::Entity }

/// The types derived from [`FileThreatSubmission`].
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
