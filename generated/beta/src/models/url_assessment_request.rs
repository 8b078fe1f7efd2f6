// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.urlAssessmentRequest`, an entity type derived from `microsoft.graph.threatAssessmentRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-beta>
    UrlAssessmentRequest "microsoft.graph.urlAssessmentRequest" "entity" : super::ThreatAssessmentRequest;
    /// `category`: threatCategory, not null
    category "category" "r": mg::Open<super::ThreatCategory>,
    /// `contentType`: threatAssessmentContentType
    content_type "contentType": mg::Open<super::ThreatAssessmentContentType>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expectedAssessment`: threatExpectedAssessment, not null
    expected_assessment "expectedAssessment" "r": mg::Open<super::ThreatExpectedAssessment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requestSource`: threatAssessmentRequestSource
    request_source "requestSource": mg::Open<super::ThreatAssessmentRequestSource>,
    /// `status`: threatAssessmentStatus
    status "status": mg::Open<super::ThreatAssessmentStatus>,
    /// `url`: String, not null
    url "url" "r": String,
}

mg::derived_from! { UrlAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl UrlAssessmentRequest {
    /// `results`: many `threatAssessmentResult`, contained
    pub const RESULTS: mg::Nav<
        UrlAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
