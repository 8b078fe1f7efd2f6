// @generated
use crate::mg;

/// Enumeration `microsoft.graph.filterType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterType {
    /// `prefix` (0)
    Prefix,
    /// `suffix` (1)
    Suffix,
    /// `contains` (2)
    Contains,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FilterType: "microsoft.graph.filterType";
    Prefix: "prefix" = 0,
    Suffix: "suffix" = 1,
    Contains: "contains" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
