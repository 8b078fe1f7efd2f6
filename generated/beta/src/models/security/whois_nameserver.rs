// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.whoisNameserver`, a complex type.
    WhoisNameserver "microsoft.graph.security.whoisNameserver" "complex";
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
}

impl WhoisNameserver {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<WhoisNameserver, super::Host> = mg::Nav::new("host");
}
