// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostPortBanner`, a complex type.
    HostPortBanner "microsoft.graph.security.hostPortBanner" "complex";
    /// `banner`: String, not null
    banner "banner" "r": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `scanProtocol`: String
    scan_protocol "scanProtocol": String,
    /// `timesObserved`: Int32
    times_observed "timesObserved": i32,
}
