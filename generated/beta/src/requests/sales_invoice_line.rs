// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesInvoiceLine`](models::SalesInvoiceLine): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.financials().companies().id(id).sales_invoice_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesInvoiceLineResource(mg::One<models::SalesInvoiceLine>);

mg::builder! { SalesInvoiceLineResource: mg::One<models::SalesInvoiceLine> }

impl SalesInvoiceLineResource {
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

/// Requests on a collection of [`SalesInvoiceLine`](models::SalesInvoiceLine): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_invoice_lines()`.
pub type SalesInvoiceLineCollection = mg::Many<
    models::SalesInvoiceLine,
    SalesInvoiceLineResource,
>;
