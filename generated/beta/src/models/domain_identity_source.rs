// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainIdentitySource`, a complex type derived from `microsoft.graph.identitySource`.
    DomainIdentitySource "microsoft.graph.domainIdentitySource" "complex" : super::IdentitySource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainName`: String
    domain_name "domainName": String,
}

mg::derived_from! { DomainIdentitySource: super::IdentitySource }
