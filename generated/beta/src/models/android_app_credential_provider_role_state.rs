// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidAppCredentialProviderRoleState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidAppCredentialProviderRoleState {
    /// `notConfigured` (0)
    NotConfigured,
    /// `allowed` (1)
    Allowed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidAppCredentialProviderRoleState: "microsoft.graph.androidAppCredentialProviderRoleState";
    NotConfigured: "notConfigured" = 0,
    Allowed: "allowed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
