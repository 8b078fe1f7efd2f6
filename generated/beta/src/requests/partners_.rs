// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners`, by its URL.
    ///
    /// For example `/reports/partners`.
    PartnersResource(mg::One<models::Partners>)
}

impl PartnersResource {
    /// `…/billing`: `microsoft.graph.partners.billing.billing`
    #[inline]
    pub fn billing(&self) -> requests::partners::billing::billing::BillingResource {
        mg::to(self, "billing")
    }
}
