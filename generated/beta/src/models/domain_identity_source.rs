// @generated
use crate::mg;

/// Complex type `microsoft.graph.domainIdentitySource`, derived from
/// [`IdentitySource`](super::IdentitySource).
pub struct DomainIdentitySource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainIdentitySource: "microsoft.graph.domainIdentitySource", complex, base super::IdentitySource;
    display_name: "displayName",
    domain_name: "domainName",
}

mg::derived_from! { DomainIdentitySource: super::IdentitySource }
