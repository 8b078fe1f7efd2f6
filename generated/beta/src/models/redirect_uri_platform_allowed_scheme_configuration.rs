// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`, a complex type.
    RedirectUriPlatformAllowedSchemeConfiguration "microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration" "complex";
    /// `allowedSchemes`: Collection(String), items not null
    allowed_schemes "allowedSchemes" "r": Vec<String>,
}
