// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.certificateBasedApplicationConfiguration`][reference],
/// derived from
/// [`TrustedCertificateAuthorityAsEntityBase`](super::TrustedCertificateAuthorityAsEntityBase).
///
/// Requests: [`CertificateBasedApplicationConfigurationCollection`], for example
/// `graph.directory_objects().cast_to_certificate_based_application_configuration()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`CertificateBasedApplicationConfigurationCollection`]: crate::requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificatebasedapplicationconfiguration?view=graph-rest-beta
pub struct CertificateBasedApplicationConfiguration {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateBasedApplicationConfiguration: "microsoft.graph.certificateBasedApplicationConfiguration", entity open, base super::TrustedCertificateAuthorityAsEntityBase;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { CertificateBasedApplicationConfiguration: super::TrustedCertificateAuthorityAsEntityBase, super::DirectoryObject, super::Entity }

impl CertificateBasedApplicationConfiguration {
    /// `trustedCertificateAuthorities`: many
    /// [`CertificateAuthorityAsEntity`](super::CertificateAuthorityAsEntity).
    pub const TRUSTED_CERTIFICATE_AUTHORITIES: mg::Nav<
        CertificateBasedApplicationConfiguration,
        Vec<super::CertificateAuthorityAsEntity>,
    > = mg::Nav::new("trustedCertificateAuthorities");
}
