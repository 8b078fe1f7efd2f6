// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.whoisNameserver`.
pub struct WhoisNameserver {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WhoisNameserver: "microsoft.graph.security.whoisNameserver", complex;
    first_seen_date_time: "firstSeenDateTime",
    last_seen_date_time: "lastSeenDateTime",
}

impl WhoisNameserver {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<WhoisNameserver, super::Host> = mg::Nav::new("host");
}
