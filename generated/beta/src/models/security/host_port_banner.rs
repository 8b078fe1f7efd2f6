// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostPortBanner`.
pub struct HostPortBanner {
    /// `banner`. Never null.
    pub banner: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scanProtocol`.
    pub scan_protocol: mg::Field<String>,
    /// `timesObserved`.
    pub times_observed: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostPortBanner: "microsoft.graph.security.hostPortBanner", complex;
    banner: "banner" required,
    first_seen_date_time: "firstSeenDateTime",
    last_seen_date_time: "lastSeenDateTime",
    scan_protocol: "scanProtocol",
    times_observed: "timesObserved",
}
