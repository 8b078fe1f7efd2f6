// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.enforcementType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnforcementType {
    /// `unknown` (0)
    Unknown,
    /// `combined` (1)
    Combined,
    /// `separate` (2)
    Separate,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    EnforcementType: "microsoft.graph.security.dlp.enforcementType";
    Unknown: "unknown" = 0,
    Combined: "combined" = 1,
    Separate: "separate" = 2,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}
