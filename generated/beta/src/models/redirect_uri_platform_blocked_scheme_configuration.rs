// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`.
pub struct RedirectUriPlatformBlockedSchemeConfiguration {
    /// `blockedSchemes`.
    pub blocked_schemes: mg::Field<Vec<String>>,
    /// `exemptFormats`.
    pub exempt_formats: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriPlatformBlockedSchemeConfiguration: "microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration", complex;
    blocked_schemes: "blockedSchemes" required,
    exempt_formats: "exemptFormats" required,
}
