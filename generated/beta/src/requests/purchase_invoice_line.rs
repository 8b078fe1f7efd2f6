// @generated
use crate::{mg, models, requests};

/// Requests on one [`PurchaseInvoiceLine`](models::PurchaseInvoiceLine): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.financials().companies().id(id).purchase_invoice_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct PurchaseInvoiceLineResource(mg::One<models::PurchaseInvoiceLine>);

mg::builder! { PurchaseInvoiceLineResource: mg::One<models::PurchaseInvoiceLine> }

impl PurchaseInvoiceLineResource {
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

    /// `…/item`: [`Item`](models::Item).
    #[inline]
    pub fn item(&self) -> requests::item::ItemResource {
        mg::navigate(self, "item")
    }
}

/// Requests on a collection of [`PurchaseInvoiceLine`](models::PurchaseInvoiceLine): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).purchase_invoice_lines()`.
pub type PurchaseInvoiceLineCollection = mg::Many<
    models::PurchaseInvoiceLine,
    PurchaseInvoiceLineResource,
>;
