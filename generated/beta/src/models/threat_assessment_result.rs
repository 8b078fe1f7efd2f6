// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.threatAssessmentResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-beta>
    ThreatAssessmentResult "microsoft.graph.threatAssessmentResult" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `message`: String
    message "message": String,
    /// `resultType`: threatAssessmentResultType
    result_type "resultType": mg::Open<super::ThreatAssessmentResultType>,
}

mg::derived_from! { ThreatAssessmentResult: super::Entity }
