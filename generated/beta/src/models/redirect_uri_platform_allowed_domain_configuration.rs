// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`.
pub struct RedirectUriPlatformAllowedDomainConfiguration {
    /// `allowedDomains`.
    pub allowed_domains: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriPlatformAllowedDomainConfiguration: "microsoft.graph.redirectUriPlatformAllowedDomainConfiguration", complex;
    allowed_domains: "allowedDomains" required,
}
