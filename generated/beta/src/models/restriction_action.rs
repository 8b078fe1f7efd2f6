// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restrictionAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionAction {
    /// `warn` (0)
    Warn,
    /// `audit` (1)
    Audit,
    /// `block` (2)
    Block,
}

mg::enumeration! {
    RestrictionAction: "microsoft.graph.restrictionAction";
    Warn: "warn" = 0,
    Audit: "audit" = 1,
    Block: "block" = 2,
}
