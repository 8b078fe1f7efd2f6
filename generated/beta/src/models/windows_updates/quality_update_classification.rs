// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.qualityUpdateClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QualityUpdateClassification {
    /// `all` (0)
    All,
    /// `security` (1)
    Security,
    /// `nonSecurity` (2)
    NonSecurity,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    QualityUpdateClassification: "microsoft.graph.windowsUpdates.qualityUpdateClassification";
    All: "all" = 0,
    Security: "security" = 1,
    NonSecurity: "nonSecurity" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
