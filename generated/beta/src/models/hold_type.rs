// @generated
use crate::mg;

/// Enumeration `microsoft.graph.holdType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HoldType {
    /// `none` (0)
    None,
    /// `private` (1)
    Private,
    /// `public` (2)
    Public,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    HoldType: "microsoft.graph.holdType";
    None: "none" = 0,
    Private: "private" = 1,
    Public: "public" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
