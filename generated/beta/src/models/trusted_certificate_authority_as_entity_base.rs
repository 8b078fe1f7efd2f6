// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustedCertificateAuthorityAsEntityBase`, an abstract open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustedcertificateauthorityasentitybase?view=graph-rest-beta>
    TrustedCertificateAuthorityAsEntityBase "microsoft.graph.trustedCertificateAuthorityAsEntityBase" "entity open abstract" : super::DirectoryObject => TrustedCertificateAuthorityAsEntityBaseKind;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TrustedCertificateAuthorityAsEntityBase: super::DirectoryObject, super::Entity }

impl TrustedCertificateAuthorityAsEntityBase {
    /// `trustedCertificateAuthorities`: many `certificateAuthorityAsEntity`, contained
    pub const TRUSTED_CERTIFICATE_AUTHORITIES: mg::Nav<
        TrustedCertificateAuthorityAsEntityBase,
        Vec<super::CertificateAuthorityAsEntity>,
    > = mg::Nav::new("trustedCertificateAuthorities");
}

/// The types derived from `microsoft.graph.trustedCertificateAuthorityAsEntityBase`.
#[non_exhaustive]
pub enum TrustedCertificateAuthorityAsEntityBaseKind {
    CertificateBasedApplicationConfiguration(
        Box<super::CertificateBasedApplicationConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<TrustedCertificateAuthorityAsEntityBase>),
}

mg::family! {
    TrustedCertificateAuthorityAsEntityBase => TrustedCertificateAuthorityAsEntityBaseKind;
    CertificateBasedApplicationConfiguration(super::CertificateBasedApplicationConfiguration),
}
