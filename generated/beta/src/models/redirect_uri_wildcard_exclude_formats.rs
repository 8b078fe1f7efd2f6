// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriWildcardExcludeFormats`.
pub struct RedirectUriWildcardExcludeFormats {
    /// `excludeWildcardsInPath`. Never null.
    pub exclude_wildcards_in_path: mg::Field<bool>,
    /// `excludeWildcardsInPathWithDomains`.
    pub exclude_wildcards_in_path_with_domains: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriWildcardExcludeFormats: "microsoft.graph.redirectUriWildcardExcludeFormats", complex;
    exclude_wildcards_in_path: "excludeWildcardsInPath" required,
    exclude_wildcards_in_path_with_domains: "excludeWildcardsInPathWithDomains" required,
}
