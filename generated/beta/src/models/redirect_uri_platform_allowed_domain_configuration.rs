// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`, a complex type.
    RedirectUriPlatformAllowedDomainConfiguration "microsoft.graph.redirectUriPlatformAllowedDomainConfiguration" "complex";
    /// `allowedDomains`: Collection(String), items not null
    allowed_domains "allowedDomains" "r": Vec<String>,
}
