// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.generalLedgerEntry`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/generalLedgerEntries/{generalLedgerEntry-id}`.
    GeneralLedgerEntryResource(mg::One<models::GeneralLedgerEntry>)
}

impl GeneralLedgerEntryResource {
    /// `…/account`: `account`
    #[inline]
    pub fn account(&self) -> requests::account::AccountResource {
        mg::to(self, "account")
    }
}

/// A collection of `microsoft.graph.generalLedgerEntry`, by its URL.
///
/// For example `/financials/companies/{company-id}/generalLedgerEntries`.
pub type GeneralLedgerEntryCollection = mg::Many<
    models::GeneralLedgerEntry,
    GeneralLedgerEntryResource,
>;
