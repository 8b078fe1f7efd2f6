// @generated
use crate::mg;

/// Enumeration `microsoft.graph.compliantNetworkType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompliantNetworkType {
    /// `allTenantCompliantNetworks` (0)
    AllTenantCompliantNetworks,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    CompliantNetworkType: "microsoft.graph.compliantNetworkType";
    AllTenantCompliantNetworks: "allTenantCompliantNetworks" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
