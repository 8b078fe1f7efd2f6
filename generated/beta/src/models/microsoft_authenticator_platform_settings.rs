// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftAuthenticatorPlatformSettings`.
pub struct MicrosoftAuthenticatorPlatformSettings {
    /// `enforceAppPIN`. Never null.
    pub enforce_app_pin: mg::Field<mg::Boxed<super::EnforceAppPin>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAuthenticatorPlatformSettings: "microsoft.graph.microsoftAuthenticatorPlatformSettings", complex;
    enforce_app_pin: "enforceAppPIN" required,
}
