// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostname`][reference], derived from
/// [`Host`](super::Host).
///
/// Requests: [`HostnameCollection`](crate::requests::security::hostname::HostnameCollection), for
/// example `graph.security().threat_intelligence().hosts().cast_to_hostname()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostname?view=graph-rest-beta
pub struct Hostname {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `registrant`.
    pub registrant: mg::Field<String>,
    /// `registrar`.
    pub registrar: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hostname: "microsoft.graph.security.hostname", entity, base super::Host;
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    registrant: "registrant",
    registrar: "registrar",
}

mg::derived_from! { Hostname: super::Host, super::Artifact, crate::models::Entity }

impl Hostname {
    /// `childHostPairs`: many [`HostPair`](super::HostPair).
    pub const CHILD_HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many [`HostComponent`](super::HostComponent).
    pub const COMPONENTS: mg::Nav<Hostname, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many [`HostCookie`](super::HostCookie).
    pub const COOKIES: mg::Nav<Hostname, Vec<super::HostCookie>> = mg::Nav::new(
        "cookies",
    );
    /// `hostPairs`: many [`HostPair`](super::HostPair).
    pub const HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many [`HostPair`](super::HostPair).
    pub const PARENT_HOST_PAIRS: mg::Nav<Hostname, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS: mg::Nav<Hostname, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS_REVERSE: mg::Nav<Hostname, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many [`HostPort`](super::HostPort).
    pub const PORTS: mg::Nav<Hostname, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: [`HostReputation`](super::HostReputation).
    pub const REPUTATION: mg::Nav<Hostname, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many [`HostSslCertificate`](super::HostSslCertificate).
    pub const SSL_CERTIFICATES: mg::Nav<Hostname, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many [`Subdomain`](super::Subdomain).
    pub const SUBDOMAINS: mg::Nav<Hostname, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many [`HostTracker`](super::HostTracker).
    pub const TRACKERS: mg::Nav<Hostname, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: [`WhoisRecord`](super::WhoisRecord).
    pub const WHOIS: mg::Nav<Hostname, super::WhoisRecord> = mg::Nav::new("whois");
}
