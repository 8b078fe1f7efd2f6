// @generated
use crate::mg;

/// Abstract open entity type
/// [`microsoft.graph.trustedCertificateAuthorityAsEntityBase`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`TrustedCertificateAuthorityAsEntityBaseCollection`], for example
/// `graph.directory_objects().cast_to_trusted_certificate_authority_as_entity_base()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`TrustedCertificateAuthorityAsEntityBaseCollection`]: crate::requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/trustedcertificateauthorityasentitybase?view=graph-rest-beta
pub struct TrustedCertificateAuthorityAsEntityBase {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustedCertificateAuthorityAsEntityBase: "microsoft.graph.trustedCertificateAuthorityAsEntityBase", entity open abstract, base super::DirectoryObject, family TrustedCertificateAuthorityAsEntityBaseKind;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { TrustedCertificateAuthorityAsEntityBase: super::DirectoryObject, super::Entity }

impl TrustedCertificateAuthorityAsEntityBase {
    /// `trustedCertificateAuthorities`: many
    /// [`CertificateAuthorityAsEntity`](super::CertificateAuthorityAsEntity).
    pub const TRUSTED_CERTIFICATE_AUTHORITIES: mg::Nav<
        TrustedCertificateAuthorityAsEntityBase,
        Vec<super::CertificateAuthorityAsEntity>,
    > = mg::Nav::new("trustedCertificateAuthorities");
}

/// The types derived from [`TrustedCertificateAuthorityAsEntityBase`].
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
