// @generated
use crate::{mg, models, requests};

/// Requests on one [`WhoisHistoryRecord`](models::security::WhoisHistoryRecord): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().whois_history_records().id(id)`.
#[derive(Clone, Debug)]
pub struct WhoisHistoryRecordResource(mg::One<models::security::WhoisHistoryRecord>);

mg::builder! { WhoisHistoryRecordResource: mg::One<models::security::WhoisHistoryRecord> }

impl WhoisHistoryRecordResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`WhoisHistoryRecord`](models::security::WhoisHistoryRecord):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().whois_history_records()`.
pub type WhoisHistoryRecordCollection = mg::Many<
    models::security::WhoisHistoryRecord,
    WhoisHistoryRecordResource,
>;
