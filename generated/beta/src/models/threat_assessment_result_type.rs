// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatAssessmentResultType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatAssessmentResultType {
    /// `checkPolicy` (1)
    CheckPolicy,
    /// `rescan` (2)
    Rescan,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ThreatAssessmentResultType: "microsoft.graph.threatAssessmentResultType";
    CheckPolicy: "checkPolicy" = 1,
    Rescan: "rescan" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
