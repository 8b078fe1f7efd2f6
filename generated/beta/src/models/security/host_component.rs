// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostComponent`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostcomponent?view=graph-rest-beta>
    HostComponent "microsoft.graph.security.hostComponent" "entity" : super::Artifact;
    /// `category`: String
    category "category": String,
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { HostComponent: super::Artifact, crate::models::Entity }

impl HostComponent {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<HostComponent, super::Host> = mg::Nav::new("host");
}
