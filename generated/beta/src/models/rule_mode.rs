// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ruleMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleMode {
    /// `audit` (1)
    Audit,
    /// `auditAndNotify` (2)
    AuditAndNotify,
    /// `enforce` (3)
    Enforce,
    /// `pendingDeletion` (4)
    PendingDeletion,
    /// `test` (5)
    Test,
}

mg::enumeration! {
    RuleMode: "microsoft.graph.ruleMode";
    Audit: "audit" = 1,
    AuditAndNotify: "auditAndNotify" = 2,
    Enforce: "enforce" = 3,
    PendingDeletion: "pendingDeletion" = 4,
    Test: "test" = 5,
}
