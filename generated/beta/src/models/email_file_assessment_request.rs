// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emailFileAssessmentRequest`][reference], derived from
/// [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest).
///
/// Requests: [`EmailFileAssessmentRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .cast_to_email_file_assessment_request()
/// ```
///
/// [`EmailFileAssessmentRequestCollection`]: crate::requests::email_file_assessment_request::EmailFileAssessmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/emailfileassessmentrequest?view=graph-rest-beta
pub struct EmailFileAssessmentRequest {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ThreatCategory>>,
    /// `contentData`. Never null.
    pub content_data: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::ThreatAssessmentContentType>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationRoutingReason`.
    pub destination_routing_reason: mg::Field<
        mg::Open<super::MailDestinationRoutingReason>,
    >,
    /// `expectedAssessment`. Never null.
    pub expected_assessment: mg::Field<mg::Open<super::ThreatExpectedAssessment>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recipientEmail`. Never null.
    pub recipient_email: mg::Field<String>,
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
    EmailFileAssessmentRequest: "microsoft.graph.emailFileAssessmentRequest", entity, base super::ThreatAssessmentRequest;
    category: "category" required,
    content_data: "contentData" required,
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    destination_routing_reason: "destinationRoutingReason",
    expected_assessment: "expectedAssessment" required,
    id: "id" key required,
    recipient_email: "recipientEmail" required,
    request_source: "requestSource",
    status: "status",
}

mg::derived_from! { EmailFileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl EmailFileAssessmentRequest {
    /// `results`: many [`ThreatAssessmentResult`](super::ThreatAssessmentResult).
    pub const RESULTS: mg::Nav<
        EmailFileAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
