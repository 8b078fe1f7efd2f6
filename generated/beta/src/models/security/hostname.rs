// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostname`, an entity type derived from `microsoft.graph.security.host`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostname?view=graph-rest-beta>
    Hostname "microsoft.graph.security.hostname" "entity" : super::Host;
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `registrant`: String
    registrant "registrant": String,
    /// `registrar`: String
    registrar "registrar": String,
}

mg::derived_from! { Hostname: super::Host, super::Artifact, crate::models::Entity }

impl Hostname {
    /// `childHostPairs`: many `microsoft.graph.security.hostPair`
    pub const CHILD_HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many `microsoft.graph.security.hostComponent`
    pub const COMPONENTS: mg::Nav<Hostname, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many `microsoft.graph.security.hostCookie`
    pub const COOKIES: mg::Nav<Hostname, Vec<super::HostCookie>> = mg::Nav::new(
        "cookies",
    );
    /// `hostPairs`: many `microsoft.graph.security.hostPair`
    pub const HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many `microsoft.graph.security.hostPair`
    pub const PARENT_HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS: mg::Nav<Hostname, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS_REVERSE: mg::Nav<Hostname, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many `microsoft.graph.security.hostPort`
    pub const PORTS: mg::Nav<Hostname, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: `microsoft.graph.security.hostReputation`, contained
    pub const REPUTATION: mg::Nav<Hostname, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many `microsoft.graph.security.hostSslCertificate`
    pub const SSL_CERTIFICATES: mg::Nav<Hostname, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many `microsoft.graph.security.subdomain`
    pub const SUBDOMAINS: mg::Nav<Hostname, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many `microsoft.graph.security.hostTracker`
    pub const TRACKERS: mg::Nav<Hostname, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: `microsoft.graph.security.whoisRecord`
    pub const WHOIS: mg::Nav<Hostname, super::WhoisRecord> = mg::Nav::new("whois");
}
