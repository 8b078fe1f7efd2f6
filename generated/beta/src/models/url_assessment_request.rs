// @generated
use crate::mg;

/// Entity type [`microsoft.graph.urlAssessmentRequest`][reference], derived from
/// [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest).
///
/// Requests: [`UrlAssessmentRequestCollection`], for example
/// `graph.information_protection().threat_assessment_requests().cast_to_url_assessment_request()`.
///
/// [`UrlAssessmentRequestCollection`]: crate::requests::url_assessment_request::UrlAssessmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-beta
pub struct UrlAssessmentRequest {
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
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UrlAssessmentRequest: "microsoft.graph.urlAssessmentRequest", entity, base super::ThreatAssessmentRequest;
    category: "category" required,
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    expected_assessment: "expectedAssessment" required,
    id: "id" key required,
    request_source: "requestSource",
    status: "status",
    url: "url" required,
}

mg::derived_from! { UrlAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl UrlAssessmentRequest {
    /// `results`: many [`ThreatAssessmentResult`](super::ThreatAssessmentResult).
    pub const RESULTS: mg::Nav<
        UrlAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
