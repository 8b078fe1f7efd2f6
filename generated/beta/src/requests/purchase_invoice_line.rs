// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.purchaseInvoiceLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/purchaseInvoiceLines/{purchaseInvoiceLine-id}`.
    PurchaseInvoiceLineResource(mg::One<models::PurchaseInvoiceLine>)
}

impl PurchaseInvoiceLineResource {
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

/// A collection of `microsoft.graph.purchaseInvoiceLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/purchaseInvoiceLines`.
pub type PurchaseInvoiceLineCollection = mg::Many<
    models::PurchaseInvoiceLine,
    PurchaseInvoiceLineResource,
>;
