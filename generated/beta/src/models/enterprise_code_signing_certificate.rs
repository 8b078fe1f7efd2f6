// @generated
use crate::mg;

/// Entity type [`microsoft.graph.enterpriseCodeSigningCertificate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EnterpriseCodeSigningCertificateCollection`], for example
/// `graph.device_app_management().enterprise_code_signing_certificates()`.
///
/// [`EnterpriseCodeSigningCertificateCollection`]: crate::requests::enterprise_code_signing_certificate::EnterpriseCodeSigningCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/enterprisecodesigningcertificate?view=graph-rest-beta
pub struct EnterpriseCodeSigningCertificate {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuer`.
    pub issuer: mg::Field<String>,
    /// `issuerName`.
    pub issuer_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CertificateStatus>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// `uploadDateTime`. Never null.
    pub upload_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnterpriseCodeSigningCertificate: "microsoft.graph.enterpriseCodeSigningCertificate", entity, base super::Entity;
    content: "content",
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    issuer: "issuer",
    issuer_name: "issuerName",
    status: "status" required,
    subject: "subject",
    subject_name: "subjectName",
    upload_date_time: "uploadDateTime" required,
}

mg::derived_from! { EnterpriseCodeSigningCertificate: super::Entity }
