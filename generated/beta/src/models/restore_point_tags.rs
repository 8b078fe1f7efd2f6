// @generated
use crate::mg;

/// `microsoft.graph.restorePointTags`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorePointTags {
    /// `none`, 0.
    None,
    /// `fastRestore`, 1.
    FastRestore,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
    /// `includeNewerItems`, 4.
    IncludeNewerItems,
}

mg::enumeration! {
    RestorePointTags "microsoft.graph.restorePointTags" "flags";
    None "none" 0,
    FastRestore "fastRestore" 1,
    UnknownFutureValue "unknownFutureValue" 2,
    IncludeNewerItems "includeNewerItems" 4,
}
