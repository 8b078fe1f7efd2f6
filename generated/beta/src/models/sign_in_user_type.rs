// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInUserType {
    /// `member` (0)
    Member,
    /// `guest` (1)
    Guest,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SignInUserType: "microsoft.graph.signInUserType";
    Member: "member" = 0,
    Guest: "guest" = 1,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
