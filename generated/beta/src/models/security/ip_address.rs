// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ipAddress`][reference], derived from
/// [`Host`](super::Host).
///
/// Requests: [`IpAddressCollection`](crate::requests::security::ip_address::IpAddressCollection),
/// for example `graph.security().threat_intelligence().hosts().cast_to_ip_address()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ipaddress?view=graph-rest-beta
pub struct IpAddress {
    /// `autonomousSystem`.
    pub autonomous_system: mg::Field<mg::Boxed<super::AutonomousSystem>>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hostingProvider`.
    pub hosting_provider: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `netblock`.
    pub netblock: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpAddress: "microsoft.graph.security.ipAddress", entity, base super::Host;
    autonomous_system: "autonomousSystem",
    country_or_region: "countryOrRegion",
    first_seen_date_time: "firstSeenDateTime",
    hosting_provider: "hostingProvider",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    netblock: "netblock",
}

mg::derived_from! { IpAddress: super::Host, super::Artifact, crate::models::Entity }

impl IpAddress {
    /// `childHostPairs`: many [`HostPair`](super::HostPair).
    pub const CHILD_HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "childHostPairs",
    );
    /// `components`: many [`HostComponent`](super::HostComponent).
    pub const COMPONENTS: mg::Nav<IpAddress, Vec<super::HostComponent>> = mg::Nav::new(
        "components",
    );
    /// `cookies`: many [`HostCookie`](super::HostCookie).
    pub const COOKIES: mg::Nav<IpAddress, Vec<super::HostCookie>> = mg::Nav::new(
        "cookies",
    );
    /// `hostPairs`: many [`HostPair`](super::HostPair).
    pub const HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "hostPairs",
    );
    /// `parentHostPairs`: many [`HostPair`](super::HostPair).
    pub const PARENT_HOST_PAIRS: mg::Nav<IpAddress, Vec<super::HostPair>> = mg::Nav::new(
        "parentHostPairs",
    );
    /// `passiveDns`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS: mg::Nav<IpAddress, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDns",
    );
    /// `passiveDnsReverse`: many [`PassiveDnsRecord`](super::PassiveDnsRecord).
    pub const PASSIVE_DNS_REVERSE: mg::Nav<IpAddress, Vec<super::PassiveDnsRecord>> = mg::Nav::new(
        "passiveDnsReverse",
    );
    /// `ports`: many [`HostPort`](super::HostPort).
    pub const PORTS: mg::Nav<IpAddress, Vec<super::HostPort>> = mg::Nav::new("ports");
    /// `reputation`: [`HostReputation`](super::HostReputation).
    pub const REPUTATION: mg::Nav<IpAddress, super::HostReputation> = mg::Nav::new(
        "reputation",
    );
    /// `sslCertificates`: many [`HostSslCertificate`](super::HostSslCertificate).
    pub const SSL_CERTIFICATES: mg::Nav<IpAddress, Vec<super::HostSslCertificate>> = mg::Nav::new(
        "sslCertificates",
    );
    /// `subdomains`: many [`Subdomain`](super::Subdomain).
    pub const SUBDOMAINS: mg::Nav<IpAddress, Vec<super::Subdomain>> = mg::Nav::new(
        "subdomains",
    );
    /// `trackers`: many [`HostTracker`](super::HostTracker).
    pub const TRACKERS: mg::Nav<IpAddress, Vec<super::HostTracker>> = mg::Nav::new(
        "trackers",
    );
    /// `whois`: [`WhoisRecord`](super::WhoisRecord).
    pub const WHOIS: mg::Nav<IpAddress, super::WhoisRecord> = mg::Nav::new("whois");
}
