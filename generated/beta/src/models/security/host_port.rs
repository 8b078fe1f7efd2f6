// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostPort`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostport?view=graph-rest-beta>
    HostPort "microsoft.graph.security.hostPort" "entity" : crate::models::Entity;
    /// `banners`: Collection(microsoft.graph.security.hostPortBanner)
    banners "banners": Vec<super::HostPortBanner>,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastScanDateTime`: DateTimeOffset
    last_scan_date_time "lastScanDateTime": mg::DateTimeOffset,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `port`: Int32, not null
    port "port" "r": i32,
    /// `protocol`: microsoft.graph.security.hostPortProtocol
    protocol "protocol": mg::Open<super::HostPortProtocol>,
    /// `services`: Collection(microsoft.graph.security.hostPortComponent)
    services "services": Vec<super::HostPortComponent>,
    /// `status`: microsoft.graph.security.hostPortStatus
    status "status": mg::Open<super::HostPortStatus>,
    /// `timesObserved`: Int32
    times_observed "timesObserved": i32,
}

mg::derived_from! { HostPort: crate::models::Entity }

impl HostPort {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<HostPort, super::Host> = mg::Nav::new("host");
    /// `mostRecentSslCertificate`: `microsoft.graph.security.sslCertificate`
    pub const MOST_RECENT_SSL_CERTIFICATE: mg::Nav<HostPort, super::SslCertificate> = mg::Nav::new(
        "mostRecentSslCertificate",
    );
}
