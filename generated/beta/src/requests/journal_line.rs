// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.journalLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/journalLines/{journalLine-id}`.
    JournalLineResource(mg::One<models::JournalLine>)
}

impl JournalLineResource {
    /// `…/account`: `account`
    #[inline]
    pub fn account(&self) -> requests::account::AccountResource {
        mg::to(self, "account")
    }
}

/// A collection of `microsoft.graph.journalLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/journalLines`.
pub type JournalLineCollection = mg::Many<models::JournalLine, JournalLineResource>;
