// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.dataSourceContainerStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceContainerStatus {
    /// `Active` (1)
    Active,
    /// `Released` (2)
    Released,
    /// `UnknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceContainerStatus: "microsoft.graph.ediscovery.dataSourceContainerStatus";
    Active: "Active" = 1,
    Released: "Released" = 2,
    UnknownFutureValue: "UnknownFutureValue" = 3,
}
