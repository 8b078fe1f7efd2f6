// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustedCertificateAuthorityBase`, an abstract open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustedcertificateauthoritybase?view=graph-rest-beta>
    TrustedCertificateAuthorityBase "microsoft.graph.trustedCertificateAuthorityBase" "entity open abstract" : super::DirectoryObject => TrustedCertificateAuthorityBaseKind;
    /// `certificateAuthorities`: Collection(certificateAuthority), items not null
    certificate_authorities "certificateAuthorities" "r": Vec<super::CertificateAuthority>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TrustedCertificateAuthorityBase: super::DirectoryObject, super::Entity }

/// The types derived from `microsoft.graph.trustedCertificateAuthorityBase`.
#[non_exhaustive]
pub enum TrustedCertificateAuthorityBaseKind {
    MutualTlsOauthConfiguration(Box<super::MutualTlsOauthConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<TrustedCertificateAuthorityBase>),
}

mg::family! {
    TrustedCertificateAuthorityBase => TrustedCertificateAuthorityBaseKind;
    MutualTlsOauthConfiguration(super::MutualTlsOauthConfiguration),
}
