// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.hostReputationClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostReputationClassification {
    /// `unknown` (0)
    Unknown,
    /// `neutral` (1)
    Neutral,
    /// `suspicious` (2)
    Suspicious,
    /// `malicious` (3)
    Malicious,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    HostReputationClassification: "microsoft.graph.security.hostReputationClassification";
    Unknown: "unknown" = 0,
    Neutral: "neutral" = 1,
    Suspicious: "suspicious" = 2,
    Malicious: "malicious" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
