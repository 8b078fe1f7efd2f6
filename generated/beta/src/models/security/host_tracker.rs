// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostTracker`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests:
/// [`HostTrackerCollection`](crate::requests::security::host_tracker::HostTrackerCollection), for
/// example `graph.security().threat_intelligence().host_trackers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hosttracker?view=graph-rest-beta
pub struct HostTracker {
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kind`. Never null.
    pub kind: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostTracker: "microsoft.graph.security.hostTracker", entity, base super::Artifact;
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    kind: "kind" required,
    last_seen_date_time: "lastSeenDateTime" required,
    value: "value" required,
}

mg::derived_from! { HostTracker: super::Artifact, crate::models::Entity }

impl HostTracker {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<HostTracker, super::Host> = mg::Nav::new("host");
}
