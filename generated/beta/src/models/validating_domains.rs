// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.validatingDomains`.
pub struct ValidatingDomains {
    /// `rootDomains`. Never null.
    pub root_domains: mg::Field<mg::Open<super::RootDomains>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidatingDomains: "microsoft.graph.validatingDomains", complex abstract, family ValidatingDomainsKind;
    root_domains: "rootDomains" required,
}

/// The types derived from [`ValidatingDomains`].
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
