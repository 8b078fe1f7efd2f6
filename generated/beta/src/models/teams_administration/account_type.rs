// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.accountType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `user` (0)
    User,
    /// `resourceAccount` (1)
    ResourceAccount,
    /// `guest` (2)
    Guest,
    /// `sfbOnPremUser` (3)
    SfbOnPremUser,
    /// `unknown` (4)
    Unknown,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `ineligibleUser` (6)
    IneligibleUser,
}

mg::enumeration! {
    AccountType: "microsoft.graph.teamsAdministration.accountType";
    User: "user" = 0,
    ResourceAccount: "resourceAccount" = 1,
    Guest: "guest" = 2,
    SfbOnPremUser: "sfbOnPremUser" = 3,
    Unknown: "unknown" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    IneligibleUser: "ineligibleUser" = 6,
}
