// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostPair`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostpair?view=graph-rest-beta>
    HostPair "microsoft.graph.security.hostPair" "entity" : crate::models::Entity;
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `linkKind`: String
    link_kind "linkKind": String,
}

mg::derived_from! { HostPair: crate::models::Entity }

impl HostPair {
    /// `childHost`: `microsoft.graph.security.host`
    pub const CHILD_HOST: mg::Nav<HostPair, super::Host> = mg::Nav::new("childHost");
    /// `parentHost`: `microsoft.graph.security.host`
    pub const PARENT_HOST: mg::Nav<HostPair, super::Host> = mg::Nav::new("parentHost");
}
