// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.alertCounts`, a complex type.
    AlertCounts "microsoft.graph.security.caseManagement.alertCounts" "complex";
    /// `active`: Int32
    active "active": i32,
    /// `bySeverity`: microsoft.graph.security.caseManagement.incidentSeverityCounts
    by_severity "bySeverity": mg::Boxed<super::IncidentSeverityCounts>,
    /// `byStatus`: microsoft.graph.security.caseManagement.alertStatusCounts
    by_status "byStatus": mg::Boxed<super::AlertStatusCounts>,
    /// `total`: Int32
    total "total": i32,
}
