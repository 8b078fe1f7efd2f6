// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.incidentSeverityCounts`.
pub struct IncidentSeverityCounts {
    /// `high`.
    pub high: mg::Field<i32>,
    /// `informational`.
    pub informational: mg::Field<i32>,
    /// `low`.
    pub low: mg::Field<i32>,
    /// `medium`.
    pub medium: mg::Field<i32>,
    /// `unknown`.
    pub unknown: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncidentSeverityCounts: "microsoft.graph.security.caseManagement.incidentSeverityCounts", complex;
    high: "high",
    informational: "informational",
    low: "low",
    medium: "medium",
    unknown: "unknown",
}
