// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restorePointPreference`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorePointPreference {
    /// `latest` (0)
    Latest,
    /// `oldest` (1)
    Oldest,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RestorePointPreference: "microsoft.graph.restorePointPreference";
    Latest: "latest" = 0,
    Oldest: "oldest" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
