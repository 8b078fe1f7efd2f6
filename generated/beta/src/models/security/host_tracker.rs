// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostTracker`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hosttracker?view=graph-rest-beta>
    HostTracker "microsoft.graph.security.hostTracker" "entity" : super::Artifact;
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kind`: String, not null
    kind "kind" "r": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { HostTracker: super::Artifact, crate::models::Entity }

impl HostTracker {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<HostTracker, super::Host> = mg::Nav::new("host");
}
