// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostSslCertificate`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostsslcertificate?view=graph-rest-beta>
    HostSslCertificate "microsoft.graph.security.hostSslCertificate" "entity" : super::Artifact;
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `ports`: Collection(microsoft.graph.security.hostSslCertificatePort)
    ports "ports": Vec<super::HostSslCertificatePort>,
}

mg::derived_from! { HostSslCertificate: super::Artifact, crate::models::Entity }

impl HostSslCertificate {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<HostSslCertificate, super::Host> = mg::Nav::new("host");
    /// `sslCertificate`: `microsoft.graph.security.sslCertificate`
    pub const SSL_CERTIFICATE: mg::Nav<HostSslCertificate, super::SslCertificate> = mg::Nav::new(
        "sslCertificate",
    );
}
