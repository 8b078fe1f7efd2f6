// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileAssessmentRequest`, an entity type derived from `microsoft.graph.threatAssessmentRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta>
    FileAssessmentRequest "microsoft.graph.fileAssessmentRequest" "entity" : super::ThreatAssessmentRequest;
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
    /// `expectedAssessment`: threatExpectedAssessment, not null
    expected_assessment "expectedAssessment" "r": mg::Open<super::ThreatExpectedAssessment>,
    /// `fileName`: String, not null
    file_name "fileName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requestSource`: threatAssessmentRequestSource
    request_source "requestSource": mg::Open<super::ThreatAssessmentRequestSource>,
    /// `status`: threatAssessmentStatus
    status "status": mg::Open<super::ThreatAssessmentStatus>,
}

mg::derived_from! { FileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl FileAssessmentRequest {
    /// `results`: many `threatAssessmentResult`, contained
    pub const RESULTS: mg::Nav<
        FileAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
