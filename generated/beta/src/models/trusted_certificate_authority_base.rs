// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.trustedCertificateAuthorityBase`][reference],
/// derived from [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`TrustedCertificateAuthorityBaseCollection`], for example
/// `graph.directory_objects().cast_to_trusted_certificate_authority_base()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`TrustedCertificateAuthorityBaseCollection`]: crate::requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/trustedcertificateauthoritybase?view=graph-rest-beta
pub struct TrustedCertificateAuthorityBase {
    /// `certificateAuthorities`.
    pub certificate_authorities: mg::Field<Vec<super::CertificateAuthority>>,
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
    TrustedCertificateAuthorityBase: "microsoft.graph.trustedCertificateAuthorityBase", entity open abstract, base super::DirectoryObject, family TrustedCertificateAuthorityBaseKind;
    certificate_authorities: "certificateAuthorities" required,
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { TrustedCertificateAuthorityBase: super::DirectoryObject, super::Entity }

/// The types derived from [`TrustedCertificateAuthorityBase`].
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
