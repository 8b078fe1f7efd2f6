// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriConfiguration`.
pub struct RedirectUriConfiguration {
    /// `uriWithBlockedDomain`.
    pub uri_with_blocked_domain: mg::Field<
        mg::Boxed<super::RedirectUriBlockedDomainConfiguration>,
    >,
    /// `uriWithBlockedScheme`.
    pub uri_with_blocked_scheme: mg::Field<
        mg::Boxed<super::RedirectUriBlockedSchemeConfiguration>,
    >,
    /// `uriWithWildcard`.
    pub uri_with_wildcard: mg::Field<mg::Boxed<super::RedirectUriWildcardConfiguration>>,
    /// `uriWithoutAllowedDomain`.
    pub uri_without_allowed_domain: mg::Field<
        mg::Boxed<super::RedirectUriAllowedDomainConfiguration>,
    >,
    /// `uriWithoutAllowedScheme`.
    pub uri_without_allowed_scheme: mg::Field<
        mg::Boxed<super::RedirectUriAllowedSchemeConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriConfiguration: "microsoft.graph.redirectUriConfiguration", complex;
    uri_with_blocked_domain: "uriWithBlockedDomain",
    uri_with_blocked_scheme: "uriWithBlockedScheme",
    uri_with_wildcard: "uriWithWildcard",
    uri_without_allowed_domain: "uriWithoutAllowedDomain",
    uri_without_allowed_scheme: "uriWithoutAllowedScheme",
}
