// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserScopeType {
    /// `user` (1)
    User,
    /// `group` (2)
    Group,
    /// `tenant` (3)
    Tenant,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    UserScopeType: "microsoft.graph.userScopeType";
    User: "user" = 1,
    Group: "group" = 2,
    Tenant: "tenant" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
