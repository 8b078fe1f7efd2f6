// @generated
use crate::mg;

/// `microsoft.graph.security.reviewSetSettings`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewSetSettings {
    /// `none`, 0.
    None,
    /// `disableGrouping`, 1.
    DisableGrouping,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    ReviewSetSettings "microsoft.graph.security.reviewSetSettings" "flags";
    None "none" 0,
    DisableGrouping "disableGrouping" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
