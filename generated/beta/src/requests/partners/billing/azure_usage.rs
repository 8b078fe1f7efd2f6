// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners.billing.azureUsage`, by its URL.
    ///
    /// For example `/reports/partners/billing/usage`.
    AzureUsageResource(mg::One<models::partners::billing::AzureUsage>)
}

impl AzureUsageResource {
    /// `…/billed`: `microsoft.graph.partners.billing.billedUsage`
    #[inline]
    pub fn billed(
        &self,
    ) -> requests::partners::billing::billed_usage::BilledUsageResource {
        mg::to(self, "billed")
    }

    /// `…/unbilled`: `microsoft.graph.partners.billing.unbilledUsage`
    #[inline]
    pub fn unbilled(
        &self,
    ) -> requests::partners::billing::unbilled_usage::UnbilledUsageResource {
        mg::to(self, "unbilled")
    }
}
