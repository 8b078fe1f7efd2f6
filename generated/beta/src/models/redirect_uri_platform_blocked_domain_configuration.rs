// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`, a complex type.
    RedirectUriPlatformBlockedDomainConfiguration "microsoft.graph.redirectUriPlatformBlockedDomainConfiguration" "complex";
    /// `blockedDomains`: Collection(String), items not null
    blocked_domains "blockedDomains" "r": Vec<String>,
}
