// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateBasedAuthConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-beta>
    CertificateBasedAuthConfiguration "microsoft.graph.certificateBasedAuthConfiguration" "entity" : super::Entity;
    /// `certificateAuthorities`: Collection(certificateAuthority), items not null
    certificate_authorities "certificateAuthorities" "r": Vec<super::CertificateAuthority>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CertificateBasedAuthConfiguration: super::Entity }
