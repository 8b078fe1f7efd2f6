// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restoreJobType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreJobType {
    /// `standard` (0)
    Standard,
    /// `bulk` (1)
    Bulk,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `granular` (3)
    Granular,
}

mg::enumeration! {
    RestoreJobType: "microsoft.graph.restoreJobType";
    Standard: "standard" = 0,
    Bulk: "bulk" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Granular: "granular" = 3,
}
