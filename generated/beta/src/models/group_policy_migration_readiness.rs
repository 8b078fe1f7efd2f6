// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyMigrationReadiness`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyMigrationReadiness {
    /// `none` (1)
    None,
    /// `partial` (2)
    Partial,
    /// `complete` (3)
    Complete,
    /// `error` (4)
    Error,
    /// `notApplicable` (5)
    NotApplicable,
}

mg::enumeration! {
    GroupPolicyMigrationReadiness: "microsoft.graph.groupPolicyMigrationReadiness";
    None: "none" = 1,
    Partial: "partial" = 2,
    Complete: "complete" = 3,
    Error: "error" = 4,
    NotApplicable: "notApplicable" = 5,
}
