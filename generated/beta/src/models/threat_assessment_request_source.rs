// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatAssessmentRequestSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatAssessmentRequestSource {
    /// `undefined` (0)
    Undefined,
    /// `user` (1)
    User,
    /// `administrator` (2)
    Administrator,
}

mg::enumeration! {
    ThreatAssessmentRequestSource: "microsoft.graph.threatAssessmentRequestSource";
    Undefined: "undefined" = 0,
    User: "user" = 1,
    Administrator: "administrator" = 2,
}
