// @generated
use crate::mg;

/// `microsoft.graph.userEmailSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserEmailSource {
    /// `userPrincipalName`, 0.
    UserPrincipalName,
    /// `primarySmtpAddress`, 1.
    PrimarySmtpAddress,
}

mg::enumeration! {
    UserEmailSource "microsoft.graph.userEmailSource" "";
    UserPrincipalName "userPrincipalName" 0,
    PrimarySmtpAddress "primarySmtpAddress" 1,
}
