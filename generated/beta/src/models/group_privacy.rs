// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPrivacy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPrivacy {
    /// `unspecified` (0)
    Unspecified,
    /// `public` (1)
    Public,
    /// `private` (2)
    Private,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    GroupPrivacy: "microsoft.graph.groupPrivacy";
    Unspecified: "unspecified" = 0,
    Public: "public" = 1,
    Private: "private" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
