// @generated
use crate::mg;

/// `microsoft.graph.security.dataSourceContainerStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceContainerStatus {
    /// `active`, 1.
    Active,
    /// `released`, 2.
    Released,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceContainerStatus "microsoft.graph.security.dataSourceContainerStatus" "";
    Active "active" 1,
    Released "released" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
