// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restoreTimeRange`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreTimeRange {
    /// `before` (0)
    Before,
    /// `after` (1)
    After,
    /// `beforeOrAfter` (2)
    BeforeOrAfter,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    RestoreTimeRange: "microsoft.graph.restoreTimeRange";
    Before: "before" = 0,
    After: "after" = 1,
    BeforeOrAfter: "beforeOrAfter" = 2,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
