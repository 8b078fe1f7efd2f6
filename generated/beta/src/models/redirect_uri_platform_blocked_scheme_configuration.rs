// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`, a complex type.
    RedirectUriPlatformBlockedSchemeConfiguration "microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration" "complex";
    /// `blockedSchemes`: Collection(String), items not null
    blocked_schemes "blockedSchemes" "r": Vec<String>,
    /// `exemptFormats`: Collection(String), items not null
    exempt_formats "exemptFormats" "r": Vec<String>,
}
