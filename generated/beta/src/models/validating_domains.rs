// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.validatingDomains`, an abstract complex type.
    ValidatingDomains "microsoft.graph.validatingDomains" "complex abstract" => ValidatingDomainsKind;
    /// `rootDomains`: rootDomains, not null
    root_domains "rootDomains" "r": mg::Open<super::RootDomains>,
}

/// The types derived from `microsoft.graph.validatingDomains`.
#[non_exhaustive]
pub enum ValidatingDomainsKind {
    AllDomains(Box<super::AllDomains>),
    EnumeratedDomains(Box<super::EnumeratedDomains>),
    /// None of these, or a type that this version does not know.
    Other(Box<ValidatingDomains>),
}

mg::family! {
    ValidatingDomains => ValidatingDomainsKind;
    AllDomains(super::AllDomains),
    EnumeratedDomains(super::EnumeratedDomains),
}
