// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedDomains`, a complex type derived from `microsoft.graph.validatingDomains`.
    EnumeratedDomains "microsoft.graph.enumeratedDomains" "complex" : super::ValidatingDomains;
    /// `domainNames`: Collection(String), items not null
    domain_names "domainNames" "r": Vec<String>,
    /// `rootDomains`: rootDomains, not null
    root_domains "rootDomains" "r": mg::Open<super::RootDomains>,
}

mg::derived_from! { EnumeratedDomains: super::ValidatingDomains }
