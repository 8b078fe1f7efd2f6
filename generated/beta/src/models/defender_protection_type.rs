// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderProtectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderProtectionType {
    /// `userDefined` (0)
    UserDefined,
    /// `enable` (1)
    Enable,
    /// `auditMode` (2)
    AuditMode,
    /// `warn` (6)
    Warn,
    /// `notConfigured` (99)
    NotConfigured,
}

mg::enumeration! {
    DefenderProtectionType: "microsoft.graph.defenderProtectionType";
    UserDefined: "userDefined" = 0,
    Enable: "enable" = 1,
    AuditMode: "auditMode" = 2,
    Warn: "warn" = 6,
    NotConfigured: "notConfigured" = 99,
}
