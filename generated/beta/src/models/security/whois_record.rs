// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.whoisRecord`, an entity type derived from `microsoft.graph.security.whoisBaseRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-whoisrecord?view=graph-rest-beta>
    WhoisRecord "microsoft.graph.security.whoisRecord" "entity" : super::WhoisBaseRecord;
    /// `abuse`: microsoft.graph.security.whoisContact
    abuse "abuse": mg::Boxed<super::WhoisContact>,
    /// `admin`: microsoft.graph.security.whoisContact
    admin "admin": mg::Boxed<super::WhoisContact>,
    /// `billing`: microsoft.graph.security.whoisContact
    billing "billing": mg::Boxed<super::WhoisContact>,
    /// `domainStatus`: String
    domain_status "domainStatus": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `lastUpdateDateTime`: DateTimeOffset
    last_update_date_time "lastUpdateDateTime": mg::DateTimeOffset,
    /// `nameservers`: Collection(microsoft.graph.security.whoisNameserver)
    nameservers "nameservers": Vec<super::WhoisNameserver>,
    /// `noc`: microsoft.graph.security.whoisContact
    noc "noc": mg::Boxed<super::WhoisContact>,
    /// `rawWhoisText`: String
    raw_whois_text "rawWhoisText": String,
    /// `registrant`: microsoft.graph.security.whoisContact
    registrant "registrant": mg::Boxed<super::WhoisContact>,
    /// `registrar`: microsoft.graph.security.whoisContact
    registrar "registrar": mg::Boxed<super::WhoisContact>,
    /// `registrationDateTime`: DateTimeOffset
    registration_date_time "registrationDateTime": mg::DateTimeOffset,
    /// `technical`: microsoft.graph.security.whoisContact
    technical "technical": mg::Boxed<super::WhoisContact>,
    /// `whoisServer`: String
    whois_server "whoisServer": String,
    /// `zone`: microsoft.graph.security.whoisContact
    zone "zone": mg::Boxed<super::WhoisContact>,
}

mg::derived_from! { WhoisRecord: super::WhoisBaseRecord, crate::models::Entity }

impl WhoisRecord {
    /// `history`: many `microsoft.graph.security.whoisHistoryRecord`
    pub const HISTORY: mg::Nav<WhoisRecord, Vec<super::WhoisHistoryRecord>> = mg::Nav::new(
        "history",
    );
    /// `host`: `microsoft.graph.security.host`
    pub const HOST: mg::Nav<WhoisRecord, super::Host> = mg::Nav::new("host");
}
