// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `member` (0)
    Member,
    /// `guest` (1)
    Guest,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    UserType: "microsoft.graph.userType";
    Member: "member" = 0,
    Guest: "guest" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
