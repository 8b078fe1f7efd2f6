// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessType {
    /// `grant` (1)
    Grant,
    /// `deny` (2)
    Deny,
}

mg::enumeration! {
    AccessType: "microsoft.graph.accessType";
    Grant: "grant" = 1,
    Deny: "deny" = 2,
}
