// @generated
use crate::mg;

/// Complex type `microsoft.graph.allDomains`, derived from
/// [`ValidatingDomains`](super::ValidatingDomains).
pub struct AllDomains {
    /// `rootDomains`. Never null.
    pub root_domains: mg::Field<mg::Open<super::RootDomains>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllDomains: "microsoft.graph.allDomains", complex, base super::ValidatingDomains;
    root_domains: "rootDomains" required,
}

mg::derived_from! { AllDomains: super::ValidatingDomains }
