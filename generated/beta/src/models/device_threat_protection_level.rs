// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceThreatProtectionLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceThreatProtectionLevel {
    /// `unavailable` (0)
    Unavailable,
    /// `secured` (1)
    Secured,
    /// `low` (2)
    Low,
    /// `medium` (3)
    Medium,
    /// `high` (4)
    High,
    /// `notSet` (10)
    NotSet,
}

mg::enumeration! {
    DeviceThreatProtectionLevel: "microsoft.graph.deviceThreatProtectionLevel";
    Unavailable: "unavailable" = 0,
    Secured: "secured" = 1,
    Low: "low" = 2,
    Medium: "medium" = 3,
    High: "high" = 4,
    NotSet: "notSet" = 10,
}
