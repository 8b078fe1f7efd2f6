// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesCreditMemoLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesCreditMemoLines/{salesCreditMemoLine-id}`.
    SalesCreditMemoLineResource(mg::One<models::SalesCreditMemoLine>)
}

impl SalesCreditMemoLineResource {
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

/// A collection of `microsoft.graph.salesCreditMemoLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesCreditMemoLines`.
pub type SalesCreditMemoLineCollection = mg::Many<
    models::SalesCreditMemoLine,
    SalesCreditMemoLineResource,
>;
