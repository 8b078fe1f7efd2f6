// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedDomains`, derived from
/// [`ValidatingDomains`](super::ValidatingDomains).
pub struct EnumeratedDomains {
    /// `domainNames`.
    pub domain_names: mg::Field<Vec<String>>,
    /// `rootDomains`. Never null.
    pub root_domains: mg::Field<mg::Open<super::RootDomains>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedDomains: "microsoft.graph.enumeratedDomains", complex, base super::ValidatingDomains;
    domain_names: "domainNames" required,
    root_domains: "rootDomains" required,
}

mg::derived_from! { EnumeratedDomains: super::ValidatingDomains }
