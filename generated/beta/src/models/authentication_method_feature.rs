// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodFeature`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodFeature {
    /// `ssprRegistered` (0)
    SsprRegistered,
    /// `ssprEnabled` (1)
    SsprEnabled,
    /// `ssprCapable` (2)
    SsprCapable,
    /// `passwordlessCapable` (3)
    PasswordlessCapable,
    /// `mfaCapable` (4)
    MfaCapable,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationMethodFeature: "microsoft.graph.authenticationMethodFeature";
    SsprRegistered: "ssprRegistered" = 0,
    SsprEnabled: "ssprEnabled" = 1,
    SsprCapable: "ssprCapable" = 2,
    PasswordlessCapable: "passwordlessCapable" = 3,
    MfaCapable: "mfaCapable" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
