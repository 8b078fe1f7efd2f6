// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostCookie`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostcookie?view=graph-rest-beta>
    HostCookie "microsoft.graph.security.hostCookie" "entity" : super::Artifact;
    /// `domain`: String, not null
    domain "domain" "r": String,
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { HostCookie: super::Artifact, crate::models::Entity }

impl HostCookie {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<HostCookie, super::Host> = mg::Nav::new("host");
}
