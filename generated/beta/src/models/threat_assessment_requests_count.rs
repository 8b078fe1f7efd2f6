// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.threatAssessmentRequestsCount`, a complex type.
    ThreatAssessmentRequestsCount "microsoft.graph.threatAssessmentRequestsCount" "complex";
    /// `count`: Int64
    count "count": i64,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `pivotValue`: String
    pivot_value "pivotValue": String,
}
