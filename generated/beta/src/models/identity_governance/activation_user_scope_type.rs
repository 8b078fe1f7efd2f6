// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.activationUserScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivationUserScopeType {
    /// `allUsers` (0)
    AllUsers,
    /// `failedUsers` (1)
    FailedUsers,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ActivationUserScopeType: "microsoft.graph.identityGovernance.activationUserScopeType";
    AllUsers: "allUsers" = 0,
    FailedUsers: "failedUsers" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
