// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatExpectedAssessment`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatExpectedAssessment {
    /// `block` (1)
    Block,
    /// `unblock` (2)
    Unblock,
}

mg::enumeration! {
    ThreatExpectedAssessment: "microsoft.graph.threatExpectedAssessment";
    Block: "block" = 1,
    Unblock: "unblock" = 2,
}
