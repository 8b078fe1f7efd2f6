// @generated
use crate::mg;

/// `microsoft.graph.ediscovery.dataSourceHoldStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceHoldStatus {
    /// `notApplied`, 0.
    NotApplied,
    /// `applied`, 1.
    Applied,
    /// `applying`, 2.
    Applying,
    /// `removing`, 3.
    Removing,
    /// `partial`, 4.
    Partial,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceHoldStatus "microsoft.graph.ediscovery.dataSourceHoldStatus" "";
    NotApplied "notApplied" 0,
    Applied "applied" 1,
    Applying "applying" 2,
    Removing "removing" 3,
    Partial "partial" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
