// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodSignInState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodSignInState {
    /// `notSupported` (0)
    NotSupported,
    /// `notAllowedByPolicy` (1)
    NotAllowedByPolicy,
    /// `notEnabled` (2)
    NotEnabled,
    /// `phoneNumberNotUnique` (3)
    PhoneNumberNotUnique,
    /// `ready` (4)
    Ready,
    /// `notConfigured` (5)
    NotConfigured,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationMethodSignInState: "microsoft.graph.authenticationMethodSignInState";
    NotSupported: "notSupported" = 0,
    NotAllowedByPolicy: "notAllowedByPolicy" = 1,
    NotEnabled: "notEnabled" = 2,
    PhoneNumberNotUnique: "phoneNumberNotUnique" = 3,
    Ready: "ready" = 4,
    NotConfigured: "notConfigured" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
