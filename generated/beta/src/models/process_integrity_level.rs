// @generated
use crate::mg;

/// Enumeration `microsoft.graph.processIntegrityLevel`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessIntegrityLevel {
    /// `unknown` (0)
    Unknown,
    /// `untrusted` (1)
    Untrusted,
    /// `low` (2)
    Low,
    /// `medium` (3)
    Medium,
    /// `high` (4)
    High,
    /// `system` (5)
    System,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    ProcessIntegrityLevel: "microsoft.graph.processIntegrityLevel";
    Unknown: "unknown" = 0,
    Untrusted: "untrusted" = 1,
    Low: "low" = 2,
    Medium: "medium" = 3,
    High: "high" = 4,
    System: "system" = 5,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
