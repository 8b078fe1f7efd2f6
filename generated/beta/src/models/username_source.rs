// @generated
use crate::mg;

/// Enumeration `microsoft.graph.usernameSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsernameSource {
    /// `userPrincipalName` (0)
    UserPrincipalName,
    /// `primarySmtpAddress` (1)
    PrimarySmtpAddress,
    /// `samAccountName` (2)
    SamAccountName,
}

mg::enumeration! {
    UsernameSource: "microsoft.graph.usernameSource";
    UserPrincipalName: "userPrincipalName" = 0,
    PrimarySmtpAddress: "primarySmtpAddress" = 1,
    SamAccountName: "samAccountName" = 2,
}
