// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderAttackSurfaceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderAttackSurfaceType {
    /// `userDefined` (0)
    UserDefined,
    /// `block` (1)
    Block,
    /// `auditMode` (2)
    AuditMode,
    /// `warn` (6)
    Warn,
    /// `disable` (99)
    Disable,
}

mg::enumeration! {
    DefenderAttackSurfaceType: "microsoft.graph.defenderAttackSurfaceType";
    UserDefined: "userDefined" = 0,
    Block: "block" = 1,
    AuditMode: "auditMode" = 2,
    Warn: "warn" = 6,
    Disable: "disable" = 99,
}
