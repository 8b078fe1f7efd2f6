// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateBasedAuthPki`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificatebasedauthpki?view=graph-rest-beta>
    CertificateBasedAuthPki "microsoft.graph.certificateBasedAuthPki" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
    /// `statusDetails`: String
    status_details "statusDetails": String,
}

mg::derived_from! { CertificateBasedAuthPki: super::DirectoryObject, super::Entity }

impl CertificateBasedAuthPki {
    /// `certificateAuthorities`: many `certificateAuthorityDetail`, contained
    pub const CERTIFICATE_AUTHORITIES: mg::Nav<
        CertificateBasedAuthPki,
        Vec<super::CertificateAuthorityDetail>,
    > = mg::Nav::new("certificateAuthorities");
}
