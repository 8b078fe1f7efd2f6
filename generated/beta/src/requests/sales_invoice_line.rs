// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesInvoiceLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesInvoiceLines/{salesInvoiceLine-id}`.
    SalesInvoiceLineResource(mg::One<models::SalesInvoiceLine>)
}

impl SalesInvoiceLineResource {
    /// `…/account`: `account`
    #[inline]
    pub fn account(&self) -> requests::account::AccountResource {
        mg::to(self, "account")
    }

    /// `…/item`: `item`
    #[inline]
    pub fn item(&self) -> requests::item::ItemResource {
        mg::to(self, "item")
    }
}

/// A collection of `microsoft.graph.salesInvoiceLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesInvoiceLines`.
pub type SalesInvoiceLineCollection = mg::Many<
    models::SalesInvoiceLine,
    SalesInvoiceLineResource,
>;
