// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.threatType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatType {
    /// `unknown` (0)
    Unknown,
    /// `spam` (1)
    Spam,
    /// `malware` (2)
    Malware,
    /// `phish` (3)
    Phish,
    /// `none` (4)
    None,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    ThreatType: "microsoft.graph.security.threatType";
    Unknown: "unknown" = 0,
    Spam: "spam" = 1,
    Malware: "malware" = 2,
    Phish: "phish" = 3,
    None: "none" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
