// @generated
use crate::mg;

/// Enumeration `microsoft.graph.includedUserRoles`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncludedUserRoles {
    /// `all` (0)
    All,
    /// `privilegedAdmin` (1)
    PrivilegedAdmin,
    /// `admin` (2)
    Admin,
    /// `user` (3)
    User,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IncludedUserRoles: "microsoft.graph.includedUserRoles";
    All: "all" = 0,
    PrivilegedAdmin: "privilegedAdmin" = 1,
    Admin: "admin" = 2,
    User: "user" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
