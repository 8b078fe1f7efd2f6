// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.evidenceVerdict`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceVerdict {
    /// `unknown` (0)
    Unknown,
    /// `suspicious` (1)
    Suspicious,
    /// `malicious` (2)
    Malicious,
    /// `noThreatsFound` (3)
    NoThreatsFound,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EvidenceVerdict: "microsoft.graph.security.evidenceVerdict";
    Unknown: "unknown" = 0,
    Suspicious: "suspicious" = 1,
    Malicious: "malicious" = 2,
    NoThreatsFound: "noThreatsFound" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
