// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.host`, an abstract entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-host?view=graph-rest-beta>
    Host "microsoft.graph.security.host" "entity abstract" : super::Artifact => HostKind;
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Host: super::Artifact, crate::models::Entity }

impl Host {
    /// `childHostPairs`: many `microsoft.graph.security.hostPair`
    pub const CHILD_HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many `microsoft.graph.security.hostComponent`
    pub const COMPONENTS: mg::Nav<Host, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many `microsoft.graph.security.hostCookie`
    pub const COOKIES: mg::Nav<Host, Vec<super::HostCookie>> = mg::Nav::new("cookies");
    /// `hostPairs`: many `microsoft.graph.security.hostPair`
    pub const HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many `microsoft.graph.security.hostPair`
    pub const PARENT_HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS: mg::Nav<Host, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS_REVERSE: mg::Nav<Host, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many `microsoft.graph.security.hostPort`
    pub const PORTS: mg::Nav<Host, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: `microsoft.graph.security.hostReputation`, contained
    pub const REPUTATION: mg::Nav<Host, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many `microsoft.graph.security.hostSslCertificate`
    pub const SSL_CERTIFICATES: mg::Nav<Host, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many `microsoft.graph.security.subdomain`
    pub const SUBDOMAINS: mg::Nav<Host, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many `microsoft.graph.security.hostTracker`
    pub const TRACKERS: mg::Nav<Host, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: `microsoft.graph.security.whoisRecord`
    pub const WHOIS: mg::Nav<Host, super::WhoisRecord> = mg::Nav::new("whois");
}

/// The types derived from `microsoft.graph.security.host`.
#[non_exhaustive]
pub enum HostKind {
    Hostname(Box<super::Hostname>),
    IpAddress(Box<super::IpAddress>),
    /// None of these, or a type that this version does not know.
    Other(Box<Host>),
}

mg::family! {
    Host => HostKind;
    Hostname(super::Hostname),
    IpAddress(super::IpAddress),
}
