// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAuthenticatorPlatformSettings`, a complex type.
    MicrosoftAuthenticatorPlatformSettings "microsoft.graph.microsoftAuthenticatorPlatformSettings" "complex";
    /// `enforceAppPIN`: enforceAppPIN, not null
    enforce_app_pin "enforceAppPIN" "r": mg::Boxed<super::EnforceAppPin>,
}
