// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessExternalTenantsMembershipKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessExternalTenantsMembershipKind {
    /// `all` (0)
    All,
    /// `enumerated` (1)
    Enumerated,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessExternalTenantsMembershipKind: "microsoft.graph.conditionalAccessExternalTenantsMembershipKind";
    All: "all" = 0,
    Enumerated: "enumerated" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
