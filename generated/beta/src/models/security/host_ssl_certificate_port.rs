// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostSslCertificatePort`, a complex type.
    HostSslCertificatePort "microsoft.graph.security.hostSslCertificatePort" "complex";
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `port`: Int32
    port "port": i32,
}
