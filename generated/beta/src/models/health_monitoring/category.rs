// @generated
use crate::mg;

/// Enumeration `microsoft.graph.healthMonitoring.category`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// `unknown` (0)
    Unknown,
    /// `authentication` (1)
    Authentication,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Category: "microsoft.graph.healthMonitoring.category";
    Unknown: "unknown" = 0,
    Authentication: "authentication" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
