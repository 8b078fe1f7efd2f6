// @generated
use crate::mg;

/// Enumeration `microsoft.graph.includedUserTypes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncludedUserTypes {
    /// `all` (0)
    All,
    /// `member` (1)
    Member,
    /// `guest` (2)
    Guest,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IncludedUserTypes: "microsoft.graph.includedUserTypes";
    All: "all" = 0,
    Member: "member" = 1,
    Guest: "guest" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
