// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.threatAssessmentRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ThreatAssessmentRequestCollection`], for example
/// `graph.information_protection().threat_assessment_requests()`.
///
/// [`ThreatAssessmentRequestCollection`]: crate::requests::threat_assessment_request::ThreatAssessmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-beta
pub struct ThreatAssessmentRequest {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ThreatCategory>>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::ThreatAssessmentContentType>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expectedAssessment`. Never null.
    pub expected_assessment: mg::Field<mg::Open<super::ThreatExpectedAssessment>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requestSource`.
    pub request_source: mg::Field<mg::Open<super::ThreatAssessmentRequestSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ThreatAssessmentStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatAssessmentRequest: "microsoft.graph.threatAssessmentRequest", entity abstract, base super::Entity, family ThreatAssessmentRequestKind;
    category: "category" required,
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    expected_assessment: "expectedAssessment" required,
    id: "id" key required,
    request_source: "requestSource",
    status: "status",
}

mg::derived_from! { ThreatAssessmentRequest: super::Entity }

impl ThreatAssessmentRequest {
    /// `results`: many [`ThreatAssessmentResult`](super::ThreatAssessmentResult).
    pub const RESULTS: mg::Nav<
        ThreatAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}

/// The types derived from [`ThreatAssessmentRequest`].
#[non_exhaustive]
pub enum ThreatAssessmentRequestKind {
    EmailFileAssessmentRequest(Box<super::EmailFileAssessmentRequest>),
    FileAssessmentRequest(Box<super::FileAssessmentRequest>),
    MailAssessmentRequest(Box<super::MailAssessmentRequest>),
    UrlAssessmentRequest(Box<super::UrlAssessmentRequest>),
    /// None of these, or a type that this version does not know.
    Other(Box<ThreatAssessmentRequest>),
}

mg::family! {
    ThreatAssessmentRequest => ThreatAssessmentRequestKind;
    EmailFileAssessmentRequest(super::EmailFileAssessmentRequest),
    FileAssessmentRequest(super::FileAssessmentRequest),
    MailAssessmentRequest(super::MailAssessmentRequest),
    UrlAssessmentRequest(super::UrlAssessmentRequest),
}
