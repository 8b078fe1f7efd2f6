// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.whoisRecord`, by its URL.
    ///
    /// For example `/security/threatIntelligence/whoisRecords/{whoisRecord-id}`.
    WhoisRecordResource(mg::One<models::security::WhoisRecord>)
}

impl WhoisRecordResource {
    /// `…/history`: many `microsoft.graph.security.whoisHistoryRecord`
    #[inline]
    pub fn history(
        &self,
    ) -> requests::security::whois_history_record::WhoisHistoryRecordCollection {
        mg::to(self, "history")
    }

    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.whoisRecord`, by its URL.
///
/// For example `/security/threatIntelligence/whoisRecords`.
pub type WhoisRecordCollection = mg::Many<
    models::security::WhoisRecord,
    WhoisRecordResource,
>;
