// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mediaState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaState {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MediaState: "microsoft.graph.mediaState";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
