// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileAssessmentRequest`][reference], derived from
/// [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest).
///
/// Requests: [`FileAssessmentRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .information_protection()
///     .threat_assessment_requests()
///     .cast_to_file_assessment_request()
/// ```
///
/// [`FileAssessmentRequestCollection`]: crate::requests::file_assessment_request::FileAssessmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta
pub struct FileAssessmentRequest {
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
    /// `expectedAssessment`. Never null.
    pub expected_assessment: mg::Field<mg::Open<super::ThreatExpectedAssessment>>,
    /// `fileName`. Never null.
    pub file_name: mg::Field<String>,
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
    FileAssessmentRequest: "microsoft.graph.fileAssessmentRequest", entity, base super::ThreatAssessmentRequest;
    category: "category" required,
    content_data: "contentData" required,
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    expected_assessment: "expectedAssessment" required,
    file_name: "fileName" required,
    id: "id" key required,
    request_source: "requestSource",
    status: "status",
}

mg::derived_from! { FileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity }

impl FileAssessmentRequest {
    /// `results`: many [`ThreatAssessmentResult`](super::ThreatAssessmentResult).
    pub const RESULTS: mg::Nav<
        FileAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}
