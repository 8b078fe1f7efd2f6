// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.action`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `disable` (1)
    Disable,
    /// `enable` (2)
    Enable,
    /// `forcePasswordReset` (3)
    ForcePasswordReset,
    /// `revokeAllSessions` (4)
    RevokeAllSessions,
    /// `requireUserToSignInAgain` (5)
    RequireUserToSignInAgain,
    /// `markUserAsCompromised` (6)
    MarkUserAsCompromised,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    Action: "microsoft.graph.security.action";
    Disable: "disable" = 1,
    Enable: "enable" = 2,
    ForcePasswordReset: "forcePasswordReset" = 3,
    RevokeAllSessions: "revokeAllSessions" = 4,
    RequireUserToSignInAgain: "requireUserToSignInAgain" = 5,
    MarkUserAsCompromised: "markUserAsCompromised" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
