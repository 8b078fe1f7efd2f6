// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.certificateAuthorityDetail`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`CertificateAuthorityDetailCollection`], for example
/// `graph.directory_objects().cast_to_certificate_authority_detail()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`CertificateAuthorityDetailCollection`]: crate::requests::certificate_authority_detail::CertificateAuthorityDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificateauthoritydetail?view=graph-rest-beta
pub struct CertificateAuthorityDetail {
    /// `certificate`. Never null.
    pub certificate: mg::Field<mg::Binary>,
    /// `certificateAuthorityType`.
    pub certificate_authority_type: mg::Field<mg::Open<super::CertificateAuthorityType>>,
    /// `certificateRevocationListUrl`.
    pub certificate_revocation_list_url: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deltaCertificateRevocationListUrl`.
    pub delta_certificate_revocation_list_url: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isIssuerHintEnabled`.
    pub is_issuer_hint_enabled: mg::Field<bool>,
    /// `issuer`.
    pub issuer: mg::Field<String>,
    /// `issuerSubjectKeyIdentifier`.
    pub issuer_subject_key_identifier: mg::Field<String>,
    /// `thumbprint`. Never null.
    pub thumbprint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateAuthorityDetail: "microsoft.graph.certificateAuthorityDetail", entity open, base super::DirectoryObject;
    certificate: "certificate" required,
    certificate_authority_type: "certificateAuthorityType",
    certificate_revocation_list_url: "certificateRevocationListUrl",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    delta_certificate_revocation_list_url: "deltaCertificateRevocationListUrl",
    display_name: "displayName",
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    is_issuer_hint_enabled: "isIssuerHintEnabled",
    issuer: "issuer",
    issuer_subject_key_identifier: "issuerSubjectKeyIdentifier",
    thumbprint: "thumbprint" required,
}

mg::derived_from! { CertificateAuthorityDetail: super::DirectoryObject, super::Entity }
