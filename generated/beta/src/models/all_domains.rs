// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allDomains`, a complex type derived from `microsoft.graph.validatingDomains`.
    AllDomains "microsoft.graph.allDomains" "complex" : super::ValidatingDomains;
    /// `rootDomains`: rootDomains, not null
    root_domains "rootDomains" "r": mg::Open<super::RootDomains>,
}

mg::derived_from! { AllDomains: super::ValidatingDomains }
