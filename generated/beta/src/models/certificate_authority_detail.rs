// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateAuthorityDetail`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificateauthoritydetail?view=graph-rest-beta>
    CertificateAuthorityDetail "microsoft.graph.certificateAuthorityDetail" "entity open" : super::DirectoryObject;
    /// `certificate`: Binary, not null
    certificate "certificate" "r": mg::Binary,
    /// `certificateAuthorityType`: certificateAuthorityType
    certificate_authority_type "certificateAuthorityType": mg::Open<super::CertificateAuthorityType>,
    /// `certificateRevocationListUrl`: String
    certificate_revocation_list_url "certificateRevocationListUrl": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `deltaCertificateRevocationListUrl`: String
    delta_certificate_revocation_list_url "deltaCertificateRevocationListUrl": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isIssuerHintEnabled`: Boolean
    is_issuer_hint_enabled "isIssuerHintEnabled": bool,
    /// `issuer`: String
    issuer "issuer": String,
    /// `issuerSubjectKeyIdentifier`: String
    issuer_subject_key_identifier "issuerSubjectKeyIdentifier": String,
    /// `thumbprint`: String, not null
    thumbprint "thumbprint" "r": String,
}

mg::derived_from! { CertificateAuthorityDetail: super::DirectoryObject, super::Entity }
