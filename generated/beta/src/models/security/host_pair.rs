// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostPair`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`HostPairCollection`](crate::requests::security::host_pair::HostPairCollection), for
/// example `graph.security().threat_intelligence().host_pairs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostpair?view=graph-rest-beta
pub struct HostPair {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `linkKind`.
    pub link_kind: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostPair: "microsoft.graph.security.hostPair", entity, base crate::models::Entity;
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    link_kind: "linkKind",
}

mg::derived_from! { HostPair: crate::models::Entity }

impl HostPair {
    /// `childHost`: [`Host`](super::Host).
    pub const CHILD_HOST: mg::Nav<HostPair, super::Host> = mg::Nav::new("childHost");
    /// `parentHost`: [`Host`](super::Host).
    pub const PARENT_HOST: mg::Nav<HostPair, super::Host> = mg::Nav::new("parentHost");
}
