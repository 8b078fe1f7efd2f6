// @generated
use crate::mg;

/// Enumeration `microsoft.graph.allowInvitesFrom`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowInvitesFrom {
    /// `none` (0)
    None,
    /// `adminsAndGuestInviters` (1)
    AdminsAndGuestInviters,
    /// `adminsGuestInvitersAndAllMembers` (2)
    AdminsGuestInvitersAndAllMembers,
    /// `everyone` (3)
    Everyone,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AllowInvitesFrom: "microsoft.graph.allowInvitesFrom";
    None: "none" = 0,
    AdminsAndGuestInviters: "adminsAndGuestInviters" = 1,
    AdminsGuestInvitersAndAllMembers: "adminsGuestInvitersAndAllMembers" = 2,
    Everyone: "everyone" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
