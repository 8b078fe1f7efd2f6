// @generated
use crate::mg;

/// Complex type `microsoft.graph.threatAssessmentRequestsCount`.
pub struct ThreatAssessmentRequestsCount {
    /// `count`.
    pub count: mg::Field<i64>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pivotValue`.
    pub pivot_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatAssessmentRequestsCount: "microsoft.graph.threatAssessmentRequestsCount", complex;
    count: "count",
    created_date_time: "createdDateTime",
    pivot_value: "pivotValue",
}
