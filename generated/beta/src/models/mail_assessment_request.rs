// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailAssessmentRequest`, an entity type derived from `microsoft.graph.threatAssessmentRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-beta>
    MailAssessmentRequest "microsoft.graph.mailAssessmentRequest" "entity" : super::ThreatAssessmentRequest;
    /// `category`: threatCategory, not null
    category "category" "r": mg::Open<super::ThreatCategory>,
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
    /// `messageUri`: String, not null
    message_uri "messageUri" "r": String,
    /// `recipientEmail`: String, not null
    recipient_email "recipientEmail" "r": String,
    /// `requestSource`: threatAssessmentRequestSource
    request_source "requestSource": mg::Open<super::ThreatAssessmentRequestSource>,
    /// `status`: threatAssessmentStatus
    status "status": mg::Open<super::ThreatAssessmentStatus>,
}

mg::derived_from! { MailAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl MailAssessmentRequest {
    /// `results`: many `threatAssessmentResult`, contained
    pub const RESULTS: mg::Nav<
        MailAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
