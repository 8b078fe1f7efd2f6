// @generated
use crate::{mg, models, requests};

/// Requests on one [`GeneralLedgerEntry`](models::GeneralLedgerEntry): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.financials().companies().id(id).general_ledger_entries().id(id)`.
#[derive(Clone, Debug)]
pub struct GeneralLedgerEntryResource(mg::One<models::GeneralLedgerEntry>);

mg::builder! { GeneralLedgerEntryResource: mg::One<models::GeneralLedgerEntry> }

impl GeneralLedgerEntryResource {
    /// `…/account`: [`Account`](models::Account).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn account(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::account::AccountResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "account")
    }
}

/// Requests on a collection of [`GeneralLedgerEntry`](models::GeneralLedgerEntry): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).general_ledger_entries()`.
pub type GeneralLedgerEntryCollection = mg::Many<
    models::GeneralLedgerEntry,
    GeneralLedgerEntryResource,
>;
