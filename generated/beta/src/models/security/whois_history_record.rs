// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.whoisHistoryRecord`][reference], derived from
/// [`WhoisBaseRecord`](super::WhoisBaseRecord).
///
/// Requests: [`WhoisHistoryRecordCollection`], for example
/// `graph.security().threat_intelligence().whois_history_records()`.
///
/// [`WhoisHistoryRecordCollection`]: crate::requests::security::whois_history_record::WhoisHistoryRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-whoishistoryrecord?view=graph-rest-beta
pub struct WhoisHistoryRecord {
    /// `abuse`.
    pub abuse: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `admin`.
    pub admin: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `billing`.
    pub billing: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `domainStatus`.
    pub domain_status: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastUpdateDateTime`.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `nameservers`.
    pub nameservers: mg::Field<Vec<super::WhoisNameserver>>,
    /// `noc`.
    pub noc: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `rawWhoisText`.
    pub raw_whois_text: mg::Field<String>,
    /// `registrant`.
    pub registrant: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `registrar`.
    pub registrar: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `registrationDateTime`.
    pub registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `technical`.
    pub technical: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// `whoisServer`.
    pub whois_server: mg::Field<String>,
    /// `zone`.
    pub zone: mg::Field<mg::Boxed<super::WhoisContact>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WhoisHistoryRecord: "microsoft.graph.security.whoisHistoryRecord", entity, base super::WhoisBaseRecord;
    abuse: "abuse",
    admin: "admin",
    billing: "billing",
    domain_status: "domainStatus",
    expiration_date_time: "expirationDateTime",
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    last_update_date_time: "lastUpdateDateTime",
    nameservers: "nameservers",
    noc: "noc",
    raw_whois_text: "rawWhoisText",
    registrant: "registrant",
    registrar: "registrar",
    registration_date_time: "registrationDateTime",
    technical: "technical",
    whois_server: "whoisServer",
    zone: "zone",
}

mg::derived_from! { WhoisHistoryRecord: super::WhoisBaseRecord, crate::models::Entity }

impl WhoisHistoryRecord {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<WhoisHistoryRecord, super::Host> = mg::Nav::new("host");
}
