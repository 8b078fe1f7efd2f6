// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userEmailSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserEmailSource {
    /// `userPrincipalName` (0)
    UserPrincipalName,
    /// `primarySmtpAddress` (1)
    PrimarySmtpAddress,
}

mg::enumeration! {
    UserEmailSource: "microsoft.graph.userEmailSource";
    UserPrincipalName: "userPrincipalName" = 0,
    PrimarySmtpAddress: "primarySmtpAddress" = 1,
}
