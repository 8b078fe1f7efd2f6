// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.host`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests: [`HostCollection`](crate::requests::security::host::HostCollection), for example
/// `graph.security().threat_intelligence().hosts()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-host?view=graph-rest-beta
pub struct Host {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Host: "microsoft.graph.security.host", entity abstract, base super::Artifact, family HostKind;
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
}

mg::derived_from! { Host: super::Artifact, crate::models::Entity }

impl Host {
    /// `childHostPairs`: many [`HostPair`](super::HostPair).
    pub const CHILD_HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many [`HostComponent`](super::HostComponent).
    pub const COMPONENTS: mg::Nav<Host, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many [`HostCookie`](super::HostCookie).
    pub const COOKIES: mg::Nav<Host, Vec<super::HostCookie>> = mg::Nav::new("cookies");
    /// `hostPairs`: many [`HostPair`](super::HostPair).
    pub const HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many [`HostPair`](super::HostPair).
    pub const PARENT_HOST_PAIRS: mg::Nav<Host, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS: mg::Nav<Host, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS_REVERSE: mg::Nav<Host, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many [`HostPort`](super::HostPort).
    pub const PORTS: mg::Nav<Host, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: [`HostReputation`](super::HostReputation).
    pub const REPUTATION: mg::Nav<Host, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many [`HostSslCertificate`](super::HostSslCertificate).
    pub const SSL_CERTIFICATES: mg::Nav<Host, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many [`Subdomain`](super::Subdomain).
    pub const SUBDOMAINS: mg::Nav<Host, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many [`HostTracker`](super::HostTracker).
    pub const TRACKERS: mg::Nav<Host, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: [`WhoisRecord`](super::WhoisRecord).
    pub const WHOIS: mg::Nav<Host, super::WhoisRecord> = mg::Nav::new("whois");
}

/// The types derived from [`Host`].
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
