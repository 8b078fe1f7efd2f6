// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.whoisHistoryRecord`, by its URL.
    ///
    /// For example `/security/threatIntelligence/whoisHistoryRecords/{whoisHistoryRecord-id}`.
    WhoisHistoryRecordResource(mg::One<models::security::WhoisHistoryRecord>)
}

impl WhoisHistoryRecordResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.whoisHistoryRecord`, by its URL.
///
/// For example `/security/threatIntelligence/whoisHistoryRecords`.
pub type WhoisHistoryRecordCollection = mg::Many<
    models::security::WhoisHistoryRecord,
    WhoisHistoryRecordResource,
>;
