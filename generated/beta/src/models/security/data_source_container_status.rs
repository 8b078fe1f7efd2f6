// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dataSourceContainerStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceContainerStatus {
    /// `active` (1)
    Active,
    /// `released` (2)
    Released,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceContainerStatus: "microsoft.graph.security.dataSourceContainerStatus";
    Active: "active" = 1,
    Released: "released" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
