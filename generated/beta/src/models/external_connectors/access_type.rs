// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.accessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessType {
    /// `grant` (1)
    Grant,
    /// `deny` (2)
    Deny,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessType: "microsoft.graph.externalConnectors.accessType";
    Grant: "grant" = 1,
    Deny: "deny" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
