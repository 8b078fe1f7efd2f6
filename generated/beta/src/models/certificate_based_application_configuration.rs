// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateBasedApplicationConfiguration`, an open entity type derived from `microsoft.graph.trustedCertificateAuthorityAsEntityBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificatebasedapplicationconfiguration?view=graph-rest-beta>
    CertificateBasedApplicationConfiguration "microsoft.graph.certificateBasedApplicationConfiguration" "entity open" : super::TrustedCertificateAuthorityAsEntityBase;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CertificateBasedApplicationConfiguration: super::TrustedCertificateAuthorityAsEntityBase, super::DirectoryObject, super::Entity }

impl CertificateBasedApplicationConfiguration {
    /// `trustedCertificateAuthorities`: many `certificateAuthorityAsEntity`, contained
    pub const TRUSTED_CERTIFICATE_AUTHORITIES: mg::Nav<
        CertificateBasedApplicationConfiguration,
        Vec<super::CertificateAuthorityAsEntity>,
    > = mg::Nav::new("trustedCertificateAuthorities");
}
