// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restorePointTags`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorePointTags {
    /// `none` (0)
    None,
    /// `fastRestore` (1)
    FastRestore,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `includeNewerItems` (4)
    IncludeNewerItems,
}

mg::enumeration! {
    RestorePointTags: "microsoft.graph.restorePointTags", flags;
    None: "none" = 0,
    FastRestore: "fastRestore" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    IncludeNewerItems: "includeNewerItems" = 4,
}
