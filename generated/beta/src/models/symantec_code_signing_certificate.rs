// @generated
use crate::mg;

/// Entity type [`microsoft.graph.symantecCodeSigningCertificate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SymantecCodeSigningCertificateResource`], for example
/// `graph.device_app_management().symantec_code_signing_certificate()`.
///
/// [`SymantecCodeSigningCertificateResource`]: crate::requests::symantec_code_signing_certificate::SymantecCodeSigningCertificateResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/symanteccodesigningcertificate?view=graph-rest-beta
pub struct SymantecCodeSigningCertificate {
    /// `content`. Secret: masked in `Debug`.
    pub content: mg::Field<mg::Binary>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuer`.
    pub issuer: mg::Field<String>,
    /// `issuerName`.
    pub issuer_name: mg::Field<String>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
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
    SymantecCodeSigningCertificate: "microsoft.graph.symantecCodeSigningCertificate", entity, base super::Entity;
    content: "content" secret,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    issuer: "issuer",
    issuer_name: "issuerName",
    password: "password" secret,
    status: "status" required,
    subject: "subject",
    subject_name: "subjectName",
    upload_date_time: "uploadDateTime" required,
}

mg::derived_from! { SymantecCodeSigningCertificate: super::Entity }
