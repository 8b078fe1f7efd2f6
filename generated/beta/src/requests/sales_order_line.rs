// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesOrderLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesOrderLines/{salesOrderLine-id}`.
    SalesOrderLineResource(mg::One<models::SalesOrderLine>)
}

impl SalesOrderLineResource {
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

/// A collection of `microsoft.graph.salesOrderLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesOrderLines`.
pub type SalesOrderLineCollection = mg::Many<
    models::SalesOrderLine,
    SalesOrderLineResource,
>;
