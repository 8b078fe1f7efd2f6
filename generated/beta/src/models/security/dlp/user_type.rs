// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.userType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `regular` (0)
    Regular,
    /// `admin` (1)
    Admin,
    /// `system` (2)
    System,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    UserType: "microsoft.graph.security.dlp.userType";
    Regular: "regular" = 0,
    Admin: "admin" = 1,
    System: "system" = 2,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}
