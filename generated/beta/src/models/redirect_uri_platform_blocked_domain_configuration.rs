// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`.
pub struct RedirectUriPlatformBlockedDomainConfiguration {
    /// `blockedDomains`.
    pub blocked_domains: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriPlatformBlockedDomainConfiguration: "microsoft.graph.redirectUriPlatformBlockedDomainConfiguration", complex;
    blocked_domains: "blockedDomains" required,
}
