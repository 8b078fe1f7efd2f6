// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.threatAssessmentRequest`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-beta>
    ThreatAssessmentRequest "microsoft.graph.threatAssessmentRequest" "entity abstract" : super::Entity => ThreatAssessmentRequestKind;
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
}

mg::derived_from! { ThreatAssessmentRequest: super::Entity }

impl ThreatAssessmentRequest {
    /// `results`: many `threatAssessmentResult`, contained
    pub const RESULTS: mg::Nav<
        ThreatAssessmentRequest,
        Vec<super::ThreatAssessmentResult>,
    > = mg::Nav::new("results");
}

/// The types derived from `microsoft.graph.threatAssessmentRequest`.
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
