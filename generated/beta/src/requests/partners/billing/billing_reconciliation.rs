// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners.billing.billingReconciliation`, by its URL.
    ///
    /// For example `/reports/partners/billing/reconciliation`.
    BillingReconciliationResource(mg::One<models::partners::billing::BillingReconciliation>)
}

impl BillingReconciliationResource {
    /// `…/billed`: `microsoft.graph.partners.billing.billedReconciliation`
    #[inline]
    pub fn billed(
        &self,
    ) -> requests::partners::billing::billed_reconciliation::BilledReconciliationResource {
        mg::to(self, "billed")
    }

    /// `…/unbilled`: `microsoft.graph.partners.billing.unbilledReconciliation`
    #[inline]
    pub fn unbilled(
        &self,
    ) -> requests::partners::billing::unbilled_reconciliation::UnbilledReconciliationResource {
        mg::to(self, "unbilled")
    }
}
