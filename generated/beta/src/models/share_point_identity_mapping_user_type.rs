// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharePointIdentityMappingUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharePointIdentityMappingUserType {
    /// `none` (0)
    None,
    /// `regularUser` (1)
    RegularUser,
    /// `adminUser` (2)
    AdminUser,
    /// `guestUser` (3)
    GuestUser,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SharePointIdentityMappingUserType: "microsoft.graph.sharePointIdentityMappingUserType";
    None: "none" = 0,
    RegularUser: "regularUser" = 1,
    AdminUser: "adminUser" = 2,
    GuestUser: "guestUser" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
