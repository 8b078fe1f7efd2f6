// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customerPaymentJournal`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/customerPaymentJournals/{customerPaymentJournal-id}`.
    CustomerPaymentJournalResource(mg::One<models::CustomerPaymentJournal>)
}

impl CustomerPaymentJournalResource {
    /// `…/account`: `account`
    #[inline]
    pub fn account(&self) -> requests::account::AccountResource {
        mg::to(self, "account")
    }

    /// `…/customerPayments`: many `customerPayment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn customer_payments(
        &self,
    ) -> requests::customer_payment::CustomerPaymentCollection {
        mg::to(self, "customerPayments")
    }
}

/// A collection of `microsoft.graph.customerPaymentJournal`, by its URL.
///
/// For example `/financials/companies/{company-id}/customerPaymentJournals`.
pub type CustomerPaymentJournalCollection = mg::Many<
    models::CustomerPaymentJournal,
    CustomerPaymentJournalResource,
>;
