// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatAssessmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatAssessmentStatus {
    /// `pending` (1)
    Pending,
    /// `completed` (2)
    Completed,
}

mg::enumeration! {
    ThreatAssessmentStatus: "microsoft.graph.threatAssessmentStatus";
    Pending: "pending" = 1,
    Completed: "completed" = 2,
}
