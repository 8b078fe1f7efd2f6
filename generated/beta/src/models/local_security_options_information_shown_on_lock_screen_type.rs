// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsInformationShownOnLockScreenType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `userDisplayNameDomainUser` (1)
    UserDisplayNameDomainUser,
    /// `userDisplayNameOnly` (2)
    UserDisplayNameOnly,
    /// `doNotDisplayUser` (3)
    DoNotDisplayUser,
}

mg::enumeration! {
    LocalSecurityOptionsInformationShownOnLockScreenType: "microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType";
    NotConfigured: "notConfigured" = 0,
    UserDisplayNameDomainUser: "userDisplayNameDomainUser" = 1,
    UserDisplayNameOnly: "userDisplayNameOnly" = 2,
    DoNotDisplayUser: "doNotDisplayUser" = 3,
}
