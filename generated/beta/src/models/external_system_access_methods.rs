// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalSystemAccessMethods`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalSystemAccessMethods {
    /// `direct` (0)
    Direct,
    /// `roleChaining` (1)
    RoleChaining,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalSystemAccessMethods: "microsoft.graph.externalSystemAccessMethods", flags;
    Direct: "direct" = 0,
    RoleChaining: "roleChaining" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
