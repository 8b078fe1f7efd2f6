// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostSslCertificatePort`.
pub struct HostSslCertificatePort {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostSslCertificatePort: "microsoft.graph.security.hostSslCertificatePort", complex;
    first_seen_date_time: "firstSeenDateTime",
    last_seen_date_time: "lastSeenDateTime",
    port: "port",
}
