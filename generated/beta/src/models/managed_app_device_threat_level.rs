// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppDeviceThreatLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDeviceThreatLevel {
    /// `notConfigured` (0)
    NotConfigured,
    /// `secured` (1)
    Secured,
    /// `low` (2)
    Low,
    /// `medium` (3)
    Medium,
    /// `high` (4)
    High,
}

mg::enumeration! {
    ManagedAppDeviceThreatLevel: "microsoft.graph.managedAppDeviceThreatLevel";
    NotConfigured: "notConfigured" = 0,
    Secured: "secured" = 1,
    Low: "low" = 2,
    Medium: "medium" = 3,
    High: "high" = 4,
}
