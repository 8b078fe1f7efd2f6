// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailFileAssessmentRequest`, an entity type derived from `microsoft.graph.threatAssessmentRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailfileassessmentrequest?view=graph-rest-beta>
    EmailFileAssessmentRequest "microsoft.graph.emailFileAssessmentRequest" "entity" : super::ThreatAssessmentRequest;
    /// `category`: threatCategory, not null
    category "category" "r": mg::Open<super::ThreatCategory>,
    /// `contentData`: String, not null
    content_data "contentData" "r": String,
    /// `contentType`: threatAssessmentContentType
    content_type "contentType": mg::Open<super::ThreatAssessmentContentType>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `destinationRoutingReason`: mailDestinationRoutingReason
    destination_routing_reason "destinationRoutingReason": mg::Open<super::MailDestinationRoutingReason>,
    /// `expectedAssessment`: threatExpectedAssessment, not null
    expected_assessment "expectedAssessment" "r": mg::Open<super::ThreatExpectedAssessment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recipientEmail`: String, not null
    recipient_email "recipientEmail" "r": String,
    /// `requestSource`: threatAssessmentRequestSource
    request_source "requestSource": mg::Open<super::ThreatAssessmentRequestSource>,
    /// `status`: threatAssessmentStatus
    status "status": mg::Open<super::ThreatAssessmentStatus>,
}

mg::derived_from! { EmailFileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl EmailFileAssessmentRequest {
    /// `results`: many `threatAssessmentResult`, contained
    pub const RESULTS: mg::Nav<
        EmailFileAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
