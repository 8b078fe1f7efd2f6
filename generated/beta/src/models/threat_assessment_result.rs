// @generated
use crate::mg;

/// Entity type [`microsoft.graph.threatAssessmentResult`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ThreatAssessmentResultCollection`], for example
/// `graph.information_protection().threat_assessment_requests().id(id).results()`.
///
/// [`ThreatAssessmentResultCollection`]: crate::requests::threat_assessment_result::ThreatAssessmentResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-beta
pub struct ThreatAssessmentResult {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `resultType`.
    pub result_type: mg::Field<mg::Open<super::ThreatAssessmentResultType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatAssessmentResult: "microsoft.graph.threatAssessmentResult", entity, base super::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    message: "message",
    result_type: "resultType",
}

mg::derived_from! { ThreatAssessmentResult: super::Entity }
