// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesQuoteLine`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesQuoteLines/{salesQuoteLine-id}`.
    SalesQuoteLineResource(mg::One<models::SalesQuoteLine>)
}

impl SalesQuoteLineResource {
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

/// A collection of `microsoft.graph.salesQuoteLine`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesQuoteLines`.
pub type SalesQuoteLineCollection = mg::Many<
    models::SalesQuoteLine,
    SalesQuoteLineResource,
>;
