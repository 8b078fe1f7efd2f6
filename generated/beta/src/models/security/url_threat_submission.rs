// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.urlThreatSubmission`][reference], derived from
/// [`ThreatSubmission`](super::ThreatSubmission).
///
/// Requests: [`UrlThreatSubmissionCollection`], for example
/// `graph.threat_submission().url_threats()`.
///
/// Operations: `review`.
///
/// [`UrlThreatSubmissionCollection`]: crate::requests::security::url_threat_submission::UrlThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-urlthreatsubmission?view=graph-rest-beta
pub struct UrlThreatSubmission {
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
    /// `webUrl`. Never null.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UrlThreatSubmission: "microsoft.graph.security.urlThreatSubmission", entity, base super::ThreatSubmission;
    admin_review: "adminReview",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    result: "result",
    source: "source",
    status: "status",
    tenant_id: "tenantId",
    web_url: "webUrl" required,
}

mg::derived_from! { UrlThreatSubmission: super::ThreatSubmission, crate::models::Entity }
