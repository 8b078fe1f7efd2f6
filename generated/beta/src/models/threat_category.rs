// @generated
use crate::mg;

/// Enumeration `microsoft.graph.threatCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatCategory {
    /// `undefined` (0)
    Undefined,
    /// `spam` (1)
    Spam,
    /// `phishing` (2)
    Phishing,
    /// `malware` (3)
    Malware,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ThreatCategory: "microsoft.graph.threatCategory";
    Undefined: "undefined" = 0,
    Spam: "spam" = 1,
    Phishing: "phishing" = 2,
    Malware: "malware" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
