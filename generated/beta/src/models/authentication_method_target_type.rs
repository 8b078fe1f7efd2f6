// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodTargetType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodTargetType {
    /// `user` (0)
    User,
    /// `group` (1)
    Group,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationMethodTargetType: "microsoft.graph.authenticationMethodTargetType";
    User: "user" = 0,
    Group: "group" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
