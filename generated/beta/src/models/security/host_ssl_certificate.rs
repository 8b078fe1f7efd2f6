// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostSslCertificate`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests: [`HostSslCertificateCollection`], for example
/// `graph.security().threat_intelligence().host_ssl_certificates()`.
///
/// [`HostSslCertificateCollection`]: crate::requests::security::host_ssl_certificate::HostSslCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostsslcertificate?view=graph-rest-beta
pub struct HostSslCertificate {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ports`.
    pub ports: mg::Field<Vec<super::HostSslCertificatePort>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostSslCertificate: "microsoft.graph.security.hostSslCertificate", entity, base super::Artifact;
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    ports: "ports",
}

mg::derived_from! { HostSslCertificate: super::Artifact, crate::models::Entity }

impl HostSslCertificate {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<HostSslCertificate, super::Host> = mg::Nav::new("host");
    /// `sslCertificate`: [`SslCertificate`](super::SslCertificate).
    pub const SSL_CERTIFICATE: mg::Nav<HostSslCertificate, super::SslCertificate> = mg::Nav::new(
        "sslCertificate",
    );
}
