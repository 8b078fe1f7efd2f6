// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`.
pub struct RedirectUriPlatformAllowedSchemeConfiguration {
    /// `allowedSchemes`.
    pub allowed_schemes: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriPlatformAllowedSchemeConfiguration: "microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration", complex;
    allowed_schemes: "allowedSchemes" required,
}
