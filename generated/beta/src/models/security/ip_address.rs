// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ipAddress`, an entity type derived from `microsoft.graph.security.host`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ipaddress?view=graph-rest-beta>
    IpAddress "microsoft.graph.security.ipAddress" "entity" : super::Host;
    /// `autonomousSystem`: microsoft.graph.security.autonomousSystem
    autonomous_system "autonomousSystem": mg::Boxed<super::AutonomousSystem>,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `hostingProvider`: String
    hosting_provider "hostingProvider": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `netblock`: String
    netblock "netblock": String,
}

mg::derived_from! { IpAddress: super::Host, super::Artifact, crate::models::Entity }

impl IpAddress {
    /// `childHostPairs`: many `microsoft.graph.security.hostPair`
    pub const CHILD_HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many `microsoft.graph.security.hostComponent`
    pub const COMPONENTS: mg::Nav<IpAddress, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many `microsoft.graph.security.hostCookie`
    pub const COOKIES: mg::Nav<IpAddress, Vec<super::HostCookie>> = mg::Nav::new(
        "cookies",
    );
    /// `hostPairs`: many `microsoft.graph.security.hostPair`
    pub const HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many `microsoft.graph.security.hostPair`
    pub const PARENT_HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS: mg::Nav<IpAddress, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many `microsoft.graph.security.passiveDnsRecord`
    pub const PASSIVE_DNS_REVERSE: mg::Nav<IpAddress, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many `microsoft.graph.security.hostPort`
    pub const PORTS: mg::Nav<IpAddress, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: `microsoft.graph.security.hostReputation`, contained
    pub const REPUTATION: mg::Nav<IpAddress, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many `microsoft.graph.security.hostSslCertificate`
    pub const SSL_CERTIFICATES: mg::Nav<IpAddress, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many `microsoft.graph.security.subdomain`
    pub const SUBDOMAINS: mg::Nav<IpAddress, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many `microsoft.graph.security.hostTracker`
    pub const TRACKERS: mg::Nav<IpAddress, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: `microsoft.graph.security.whoisRecord`
    pub const WHOIS: mg::Nav<IpAddress, super::WhoisRecord> = mg::Nav::new("whois");
}
