// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mutualTlsOauthConfiguration`, an open entity type derived from `microsoft.graph.trustedCertificateAuthorityBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mutualtlsoauthconfiguration?view=graph-rest-beta>
    MutualTlsOauthConfiguration "microsoft.graph.mutualTlsOauthConfiguration" "entity open" : super::TrustedCertificateAuthorityBase;
    /// `certificateAuthorities`: Collection(certificateAuthority), items not null
    certificate_authorities "certificateAuthorities" "r": Vec<super::CertificateAuthority>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tlsClientAuthParameter`: tlsClientRegistrationMetadata, not null
    tls_client_auth_parameter "tlsClientAuthParameter" "r": mg::Open<super::TlsClientRegistrationMetadata>,
}

mg::derived_from! { MutualTlsOauthConfiguration: super::TrustedCertificateAuthorityBase, super::DirectoryObject, super::Entity }
