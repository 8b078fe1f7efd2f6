// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.passiveDnsRecord`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests: [`PassiveDnsRecordCollection`], for example
/// `graph.security().threat_intelligence().passive_dns_records()`.
///
/// [`PassiveDnsRecordCollection`]: crate::requests::security::passive_dns_record::PassiveDnsRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-passivednsrecord?view=graph-rest-beta
pub struct PassiveDnsRecord {
    /// `collectedDateTime`. Never null.
    pub collected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recordType`. Never null.
    pub record_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PassiveDnsRecord: "microsoft.graph.security.passiveDnsRecord", entity, base super::Artifact;
    collected_date_time: "collectedDateTime" required,
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime" required,
    record_type: "recordType" required,
}

mg::derived_from! { PassiveDnsRecord: super::Artifact, crate::models::Entity }

impl PassiveDnsRecord {
    /// `artifact`: [`Artifact`](super::Artifact).
    pub const ARTIFACT: mg::Nav<PassiveDnsRecord, super::Artifact> = mg::Nav::new(
        "artifact",
    );
    /// `parentHost`: [`Host`](super::Host).
    pub const PARENT_HOST: mg::Nav<PassiveDnsRecord, super::Host> = mg::Nav::new(
        "parentHost",
    );
}
