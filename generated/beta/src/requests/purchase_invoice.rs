// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.purchaseInvoice`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/purchaseInvoices/{purchaseInvoice-id}`.
    PurchaseInvoiceResource(mg::One<models::PurchaseInvoice>)
}

impl PurchaseInvoiceResource {
    /// `…/currency`: `currency`
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::to(self, "currency")
    }

    /// `…/purchaseInvoiceLines`: many `purchaseInvoiceLine`
    #[inline]
    pub fn purchase_invoice_lines(
        &self,
    ) -> requests::purchase_invoice_line::PurchaseInvoiceLineCollection {
        mg::to(self, "purchaseInvoiceLines")
    }

    /// `…/vendor`: `vendor`
    #[inline]
    pub fn vendor(&self) -> requests::vendor::VendorResource {
        mg::to(self, "vendor")
    }

    /// `POST …/post`
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        mg::Path::action(self, "post")
    }
}

/// A collection of `microsoft.graph.purchaseInvoice`, by its URL.
///
/// For example `/financials/companies/{company-id}/purchaseInvoices`.
pub type PurchaseInvoiceCollection = mg::Many<
    models::PurchaseInvoice,
    PurchaseInvoiceResource,
>;
