// @generated
use crate::{mg, models, requests};

/// Requests on one [`WhoisRecord`](models::security::WhoisRecord): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().threat_intelligence().whois_records().id(id)`.
#[derive(Clone, Debug)]
pub struct WhoisRecordResource(mg::One<models::security::WhoisRecord>);

mg::builder! { WhoisRecordResource: mg::One<models::security::WhoisRecord> }

impl WhoisRecordResource {
    /// `…/history`: many [`WhoisHistoryRecord`](models::security::WhoisHistoryRecord).
    #[inline]
    pub fn history(
        &self,
    ) -> requests::security::whois_history_record::WhoisHistoryRecordCollection {
        mg::navigate(self, "history")
    }

    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`WhoisRecord`](models::security::WhoisRecord): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().whois_records()`.
pub type WhoisRecordCollection = mg::Many<
    models::security::WhoisRecord,
    WhoisRecordResource,
>;
