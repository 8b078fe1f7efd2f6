// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.passiveDnsRecord`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-passivednsrecord?view=graph-rest-beta>
    PassiveDnsRecord "microsoft.graph.security.passiveDnsRecord" "entity" : super::Artifact;
    /// `collectedDateTime`: DateTimeOffset, not null
    collected_date_time "collectedDateTime" "r": mg::DateTimeOffset,
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `recordType`: String, not null
    record_type "recordType" "r": String,
}

mg::derived_from! { PassiveDnsRecord: super::Artifact, crate::models::Entity }

impl PassiveDnsRecord {
    /// `artifact`: `microsoft.graph.security.artifact`
    pub const ARTIFACT: mg::Nav<PassiveDnsRecord, super::Artifact> = mg::Nav::new(
        "artifact",
    );
    /// `parentHost`: `microsoft.graph.security.host`
    pub const PARENT_HOST: mg::Nav<PassiveDnsRecord, super::Host> = mg::Nav::new(
        "parentHost",
    );
}
