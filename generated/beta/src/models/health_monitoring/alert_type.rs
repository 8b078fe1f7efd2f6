// @generated
use crate::mg;

/// Enumeration `microsoft.graph.healthMonitoring.alertType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// `unknown` (0)
    Unknown,
    /// `mfaSignInFailure` (1)
    MfaSignInFailure,
    /// `managedDeviceSignInFailure` (2)
    ManagedDeviceSignInFailure,
    /// `compliantDeviceSignInFailure` (3)
    CompliantDeviceSignInFailure,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `conditionalAccessBlockedSignIn` (5)
    ConditionalAccessBlockedSignIn,
    /// `samlSignInFailure` (6)
    SamlSignInFailure,
}

mg::enumeration! {
    AlertType: "microsoft.graph.healthMonitoring.alertType";
    Unknown: "unknown" = 0,
    MfaSignInFailure: "mfaSignInFailure" = 1,
    ManagedDeviceSignInFailure: "managedDeviceSignInFailure" = 2,
    CompliantDeviceSignInFailure: "compliantDeviceSignInFailure" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    ConditionalAccessBlockedSignIn: "conditionalAccessBlockedSignIn" = 5,
    SamlSignInFailure: "samlSignInFailure" = 6,
}
