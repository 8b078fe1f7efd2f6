// @generated
use crate::mg;

/// Entity type [`microsoft.graph.certificateAuthorityAsEntity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CertificateAuthorityAsEntityCollection`], for example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_certificate_based_application_configuration()
///     .trusted_certificate_authorities()
/// ```
///
/// [`CertificateAuthorityAsEntityCollection`]: crate::requests::certificate_authority_as_entity::CertificateAuthorityAsEntityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificateauthorityasentity?view=graph-rest-beta
pub struct CertificateAuthorityAsEntity {
    /// `certificate`. Never null.
    pub certificate: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRootAuthority`. Never null.
    pub is_root_authority: mg::Field<bool>,
    /// `issuer`. Never null.
    pub issuer: mg::Field<String>,
    /// `issuerSubjectKeyIdentifier`. Never null.
    pub issuer_subject_key_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateAuthorityAsEntity: "microsoft.graph.certificateAuthorityAsEntity", entity, base super::Entity;
    certificate: "certificate" required,
    id: "id" key required,
    is_root_authority: "isRootAuthority" required,
    issuer: "issuer" required,
    issuer_subject_key_identifier: "issuerSubjectKeyIdentifier" required,
}

mg::derived_from! { CertificateAuthorityAsEntity: super::Entity }
