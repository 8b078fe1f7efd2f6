// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.incidentSeverityCounts`, a complex type.
    IncidentSeverityCounts "microsoft.graph.security.caseManagement.incidentSeverityCounts" "complex";
    /// `high`: Int32
    high "high": i32,
    /// `informational`: Int32
    informational "informational": i32,
    /// `low`: Int32
    low "low": i32,
    /// `medium`: Int32
    medium "medium": i32,
    /// `unknown`: Int32
    unknown "unknown": i32,
}
