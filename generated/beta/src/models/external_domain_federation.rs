// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalDomainFederation`, a complex type derived from `microsoft.graph.identitySource`.
    ExternalDomainFederation "microsoft.graph.externalDomainFederation" "complex" : super::IdentitySource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `issuerUri`: String
    issuer_uri "issuerUri": String,
}

mg::derived_from! { ExternalDomainFederation: super::IdentitySource }
