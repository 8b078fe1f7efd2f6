// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalDomainFederation`, derived from
/// [`IdentitySource`](super::IdentitySource).
pub struct ExternalDomainFederation {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `issuerUri`.
    pub issuer_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalDomainFederation: "microsoft.graph.externalDomainFederation", complex, base super::IdentitySource;
    display_name: "displayName",
    domain_name: "domainName",
    issuer_uri: "issuerUri",
}

mg::derived_from! { ExternalDomainFederation: super::IdentitySource }
