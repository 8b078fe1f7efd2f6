// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notifyMembers`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyMembers {
    /// `all` (0)
    All,
    /// `allowSelected` (1)
    AllowSelected,
    /// `blockSelected` (2)
    BlockSelected,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    NotifyMembers: "microsoft.graph.notifyMembers";
    All: "all" = 0,
    AllowSelected: "allowSelected" = 1,
    BlockSelected: "blockSelected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
