// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.fileContentThreatSubmission`][reference], derived from
/// [`FileThreatSubmission`](super::FileThreatSubmission).
///
/// Requests: [`FileContentThreatSubmissionCollection`], for example
/// `graph.threat_submission().file_threats().cast_to_file_content_threat_submission()`.
///
/// Operations: `review`.
///
/// [`FileContentThreatSubmissionCollection`]: crate::requests::security::file_content_threat_submission::FileContentThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-filecontentthreatsubmission?view=graph-rest-beta
pub struct FileContentThreatSubmission {
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
    /// `fileContent`. Never null.
    pub file_content: mg::Field<String>,
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
    FileContentThreatSubmission: "microsoft.graph.security.fileContentThreatSubmission", entity, base super::FileThreatSubmission;
    admin_review: "adminReview",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    file_content: "fileContent" required,
    file_name: "fileName" required,
    id: "id" key required,
    result: "result",
    source: "source",
    status: "status",
    tenant_id: "tenantId",
}

mg::derived_from! { FileContentThreatSubmission: super::FileThreatSubmission, super::ThreatSubmission, crate::models::Entity }
