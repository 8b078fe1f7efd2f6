// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.dataSourceHoldStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceHoldStatus {
    /// `notApplied` (1)
    NotApplied,
    /// `applied` (2)
    Applied,
    /// `applying` (3)
    Applying,
    /// `removing` (4)
    Removing,
    /// `partial` (5)
    Partial,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceHoldStatus: "microsoft.graph.ediscovery.dataSourceHoldStatus";
    NotApplied: "notApplied" = 1,
    Applied: "applied" = 2,
    Applying: "applying" = 3,
    Removing: "removing" = 4,
    Partial: "partial" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
