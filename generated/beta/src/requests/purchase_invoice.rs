// @generated
use crate::{mg, models, requests};

/// Requests on one [`PurchaseInvoice`](models::PurchaseInvoice): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).purchase_invoices().id(id)`.
#[derive(Clone, Debug)]
pub struct PurchaseInvoiceResource(mg::One<models::PurchaseInvoice>);

mg::builder! { PurchaseInvoiceResource: mg::One<models::PurchaseInvoice> }

impl PurchaseInvoiceResource {
    /// `…/currency`: [`Currency`](models::Currency).
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::navigate(self, "currency")
    }

    /// `…/purchaseInvoiceLines`: many [`PurchaseInvoiceLine`](models::PurchaseInvoiceLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn purchase_invoice_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::purchase_invoice_line::PurchaseInvoiceLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "purchaseInvoiceLines")
    }

    /// `…/vendor`: [`Vendor`](models::Vendor).
    #[inline]
    pub fn vendor(&self) -> requests::vendor::VendorResource {
        mg::navigate(self, "vendor")
    }

    /// `POST …/post`.
    ///
    /// Returns no body.
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        self.raw().action("post")
    }
}

/// Requests on a collection of [`PurchaseInvoice`](models::PurchaseInvoice): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).purchase_invoices()`.
pub type PurchaseInvoiceCollection = mg::Many<
    models::PurchaseInvoice,
    PurchaseInvoiceResource,
>;
