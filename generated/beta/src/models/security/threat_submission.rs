// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.threatSubmission`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ThreatSubmissionResource`].
///
/// Operations: `review`.
///
/// [`ThreatSubmissionResource`]: crate::requests::security::threat_submission::ThreatSubmissionResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-threatsubmission?view=graph-rest-beta
pub struct ThreatSubmission {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatSubmission: "microsoft.graph.security.threatSubmission", entity abstract, base crate::models::Entity, family ThreatSubmissionKind;
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
}

mg::derived_from! { ThreatSubmission: crate::models::Entity }

/// The types derived from [`ThreatSubmission`].
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
