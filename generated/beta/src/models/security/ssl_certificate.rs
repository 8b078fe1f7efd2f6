// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sslCertificate`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sslcertificate?view=graph-rest-beta>
    SslCertificate "microsoft.graph.security.sslCertificate" "entity" : super::Artifact;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `fingerprint`: String
    fingerprint "fingerprint": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issueDateTime`: DateTimeOffset
    issue_date_time "issueDateTime": mg::DateTimeOffset,
    /// `issuer`: microsoft.graph.security.sslCertificateEntity
    issuer "issuer": mg::Boxed<super::SslCertificateEntity>,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `sha1`: String
    sha1 "sha1": String,
    /// `subject`: microsoft.graph.security.sslCertificateEntity
    subject "subject": mg::Boxed<super::SslCertificateEntity>,
}

mg::derived_from! { SslCertificate: super::Artifact, crate::models::Entity }

impl SslCertificate {
    /// `relatedHosts`: many `microsoft.graph.security.host`
    pub const RELATED_HOSTS: mg::Nav<SslCertificate, Vec<super::Host>> = mg::Nav::new(
        "relatedHosts",
    );
}
