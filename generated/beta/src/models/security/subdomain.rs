// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.subdomain`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-subdomain?view=graph-rest-beta>
    Subdomain "microsoft.graph.security.subdomain" "entity" : crate::models::Entity;
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Subdomain: crate::models::Entity }

impl Subdomain {
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<Subdomain, super::Host> = mg::Nav::new("host");
}
