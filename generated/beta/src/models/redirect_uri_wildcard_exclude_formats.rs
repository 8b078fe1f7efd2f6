// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriWildcardExcludeFormats`, a complex type.
    RedirectUriWildcardExcludeFormats "microsoft.graph.redirectUriWildcardExcludeFormats" "complex";
    /// `excludeWildcardsInPath`: Boolean, not null
    exclude_wildcards_in_path "excludeWildcardsInPath" "r": bool,
    /// `excludeWildcardsInPathWithDomains`: Collection(String), items not null
    exclude_wildcards_in_path_with_domains "excludeWildcardsInPathWithDomains" "r": Vec<String>,
}
