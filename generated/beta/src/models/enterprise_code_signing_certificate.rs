// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enterpriseCodeSigningCertificate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/enterprisecodesigningcertificate?view=graph-rest-beta>
    EnterpriseCodeSigningCertificate "microsoft.graph.enterpriseCodeSigningCertificate" "entity" : super::Entity;
    /// `content`: Binary
    content "content": mg::Binary,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuer`: String
    issuer "issuer": String,
    /// `issuerName`: String
    issuer_name "issuerName": String,
    /// `status`: certificateStatus, not null
    status "status" "r": mg::Open<super::CertificateStatus>,
    /// `subject`: String
    subject "subject": String,
    /// `subjectName`: String
    subject_name "subjectName": String,
    /// `uploadDateTime`: DateTimeOffset, not null
    upload_date_time "uploadDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { EnterpriseCodeSigningCertificate: super::Entity }
