// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupAccessType {
    /// `none` (0)
    None,
    /// `private` (1)
    Private,
    /// `secret` (2)
    Secret,
    /// `public` (3)
    Public,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    GroupAccessType: "microsoft.graph.groupAccessType";
    None: "none" = 0,
    Private: "private" = 1,
    Secret: "secret" = 2,
    Public: "public" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
