// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sslCertificate`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests: [`SslCertificateCollection`], for example
/// `graph.security().threat_intelligence().ssl_certificates()`.
///
/// [`SslCertificateCollection`]: crate::requests::security::ssl_certificate::SslCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sslcertificate?view=graph-rest-beta
pub struct SslCertificate {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fingerprint`.
    pub fingerprint: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issueDateTime`.
    pub issue_date_time: mg::Field<mg::DateTimeOffset>,
    /// `issuer`.
    pub issuer: mg::Field<mg::Boxed<super::SslCertificateEntity>>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `sha1`.
    pub sha1: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<mg::Boxed<super::SslCertificateEntity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SslCertificate: "microsoft.graph.security.sslCertificate", entity, base super::Artifact;
    expiration_date_time: "expirationDateTime",
    fingerprint: "fingerprint",
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    issue_date_time: "issueDateTime",
    issuer: "issuer",
    last_seen_date_time: "lastSeenDateTime",
    serial_number: "serialNumber",
    sha1: "sha1",
    subject: "subject",
}

mg::derived_from! { SslCertificate: super::Artifact, crate::models::Entity }

impl SslCertificate {
    /// `relatedHosts`: many [`Host`](super::Host).
    pub const RELATED_HOSTS: mg::Nav<SslCertificate, Vec<super::Host>> = mg::Nav::new(
        "relatedHosts",
    );
}
