// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.fileUrlThreatSubmission`][reference], derived from
/// [`FileThreatSubmission`](super::FileThreatSubmission).
///
/// Requests: [`FileUrlThreatSubmissionCollection`], for example
/// `graph.threat_submission().file_threats().cast_to_file_url_threat_submission()`.
///
/// Operations: `review`.
///
/// [`FileUrlThreatSubmissionCollection`]: crate::requests::security::file_url_threat_submission::FileUrlThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-fileurlthreatsubmission?view=graph-rest-beta
pub struct FileUrlThreatSubmission {
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
    /// `fileUrl`. Never null.
    pub file_url: mg::Field<String>,
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
    FileUrlThreatSubmission: "microsoft.graph.security.fileUrlThreatSubmission", entity, base super::FileThreatSubmission;
    admin_review: "adminReview",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    file_name: "fileName" required,
    file_url: "fileUrl" required,
    id: "id" key required,
    result: "result",
    source: "source",
    status: "status",
    tenant_id: "tenantId",
}

mg::derived_from! { FileUrlThreatSubmission: super::FileThreatSubmission, super::ThreatSubmission, crate::models::Entity }
