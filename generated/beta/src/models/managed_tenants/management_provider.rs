// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.managementProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementProvider {
    /// `microsoft` (0)
    Microsoft,
    /// `community` (1)
    Community,
    /// `indirectProvider` (2)
    IndirectProvider,
    /// `self` (3)
    Self_,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementProvider: "microsoft.graph.managedTenants.managementProvider";
    Microsoft: "microsoft" = 0,
    Community: "community" = 1,
    IndirectProvider: "indirectProvider" = 2,
    Self_: "self" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
