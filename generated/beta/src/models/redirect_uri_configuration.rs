// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriConfiguration`, a complex type.
    RedirectUriConfiguration "microsoft.graph.redirectUriConfiguration" "complex";
    /// `uriWithBlockedDomain`: redirectUriBlockedDomainConfiguration
    uri_with_blocked_domain "uriWithBlockedDomain": mg::Boxed<super::RedirectUriBlockedDomainConfiguration>,
    /// `uriWithBlockedScheme`: redirectUriBlockedSchemeConfiguration
    uri_with_blocked_scheme "uriWithBlockedScheme": mg::Boxed<super::RedirectUriBlockedSchemeConfiguration>,
    /// `uriWithWildcard`: redirectUriWildcardConfiguration
    uri_with_wildcard "uriWithWildcard": mg::Boxed<super::RedirectUriWildcardConfiguration>,
    /// `uriWithoutAllowedDomain`: redirectUriAllowedDomainConfiguration
    uri_without_allowed_domain "uriWithoutAllowedDomain": mg::Boxed<super::RedirectUriAllowedDomainConfiguration>,
    /// `uriWithoutAllowedScheme`: redirectUriAllowedSchemeConfiguration
    uri_without_allowed_scheme "uriWithoutAllowedScheme": mg::Boxed<super::RedirectUriAllowedSchemeConfiguration>,
}
