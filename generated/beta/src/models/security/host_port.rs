// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostPort`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`HostPortCollection`](crate::requests::security::host_port::HostPortCollection), for
/// example `graph.security().threat_intelligence().host_ports()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostport?view=graph-rest-beta
pub struct HostPort {
    /// `banners`.
    pub banners: mg::Field<Vec<super::HostPortBanner>>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastScanDateTime`.
    pub last_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// `protocol`.
    pub protocol: mg::Field<mg::Open<super::HostPortProtocol>>,
    /// `services`.
    pub services: mg::Field<Vec<super::HostPortComponent>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::HostPortStatus>>,
    /// `timesObserved`.
    pub times_observed: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostPort: "microsoft.graph.security.hostPort", entity, base crate::models::Entity;
    banners: "banners",
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_scan_date_time: "lastScanDateTime",
    last_seen_date_time: "lastSeenDateTime",
    port: "port" required,
    protocol: "protocol",
    services: "services",
    status: "status",
    times_observed: "timesObserved",
}

mg::derived_from! { HostPort: crate::models::Entity }

impl HostPort {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<HostPort, super::Host> = mg::Nav::new("host");
    /// `mostRecentSslCertificate`: [`SslCertificate`](super::SslCertificate).
    pub const MOST_RECENT_SSL_CERTIFICATE: mg::Nav<HostPort, super::SslCertificate> = mg::Nav::new(
        "mostRecentSslCertificate",
    );
}
