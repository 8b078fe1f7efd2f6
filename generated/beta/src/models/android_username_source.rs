// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidUsernameSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidUsernameSource {
    /// `username` (0)
    Username,
    /// `userPrincipalName` (1)
    UserPrincipalName,
    /// `samAccountName` (2)
    SamAccountName,
    /// `primarySmtpAddress` (3)
    PrimarySmtpAddress,
}

mg::enumeration! {
    AndroidUsernameSource: "microsoft.graph.androidUsernameSource";
    Username: "username" = 0,
    UserPrincipalName: "userPrincipalName" = 1,
    SamAccountName: "samAccountName" = 2,
    PrimarySmtpAddress: "primarySmtpAddress" = 3,
}
