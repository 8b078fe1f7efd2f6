// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftAuthenticatorAuthenticationMethodClientAppName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftAuthenticatorAuthenticationMethodClientAppName {
    /// `microsoftAuthenticator` (0)
    MicrosoftAuthenticator,
    /// `outlookMobile` (1)
    OutlookMobile,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftAuthenticatorAuthenticationMethodClientAppName: "microsoft.graph.microsoftAuthenticatorAuthenticationMethodClientAppName";
    MicrosoftAuthenticator: "microsoftAuthenticator" = 0,
    OutlookMobile: "outlookMobile" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
