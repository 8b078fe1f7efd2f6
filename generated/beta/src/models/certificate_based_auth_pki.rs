// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.certificateBasedAuthPki`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`CertificateBasedAuthPkiCollection`], for example
/// `graph.directory_objects().cast_to_certificate_based_auth_pki()`.
///
/// Operations: `upload`, `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids` and 2 more.
///
/// [`CertificateBasedAuthPkiCollection`]: crate::requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificatebasedauthpki?view=graph-rest-beta
pub struct CertificateBasedAuthPki {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `statusDetails`.
    pub status_details: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateBasedAuthPki: "microsoft.graph.certificateBasedAuthPki", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    status: "status",
    status_details: "statusDetails",
}

mg::derived_from! { CertificateBasedAuthPki: super::DirectoryObject, super::Entity }

impl CertificateBasedAuthPki {
    /// `certificateAuthorities`: many
    /// [`CertificateAuthorityDetail`](super::CertificateAuthorityDetail).
    pub const CERTIFICATE_AUTHORITIES: mg::Nav<
        CertificateBasedAuthPki,
        Vec<super::CertificateAuthorityDetail>,
    > = mg::Nav::new("certificateAuthorities");
}
