// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.evidenceRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceRole {
    /// `unknown` (0)
    Unknown,
    /// `contextual` (1)
    Contextual,
    /// `scanned` (2)
    Scanned,
    /// `source` (3)
    Source,
    /// `destination` (4)
    Destination,
    /// `created` (5)
    Created,
    /// `added` (6)
    Added,
    /// `compromised` (7)
    Compromised,
    /// `edited` (8)
    Edited,
    /// `attacked` (9)
    Attacked,
    /// `attacker` (10)
    Attacker,
    /// `commandAndControl` (11)
    CommandAndControl,
    /// `loaded` (12)
    Loaded,
    /// `suspicious` (13)
    Suspicious,
    /// `policyViolator` (14)
    PolicyViolator,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    EvidenceRole: "microsoft.graph.security.evidenceRole";
    Unknown: "unknown" = 0,
    Contextual: "contextual" = 1,
    Scanned: "scanned" = 2,
    Source: "source" = 3,
    Destination: "destination" = 4,
    Created: "created" = 5,
    Added: "added" = 6,
    Compromised: "compromised" = 7,
    Edited: "edited" = 8,
    Attacked: "attacked" = 9,
    Attacker: "attacker" = 10,
    CommandAndControl: "commandAndControl" = 11,
    Loaded: "loaded" = 12,
    Suspicious: "suspicious" = 13,
    PolicyViolator: "policyViolator" = 14,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
