// @generated
use crate::{mg, models, requests};

/// Requests on one [`BillingReconciliation`](models::partners::billing::BillingReconciliation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.reports().partners().billing().reconciliation()`.
#[derive(Clone, Debug)]
pub struct BillingReconciliationResource(
    mg::One<models::partners::billing::BillingReconciliation>,
);

mg::builder! { BillingReconciliationResource: mg::One<models::partners::billing::BillingReconciliation> }

impl BillingReconciliationResource {
    /// `…/billed`: [`BilledReconciliation`](models::partners::billing::BilledReconciliation).
    #[inline]
    pub fn billed(
        &self,
    ) -> requests::partners::billing::billed_reconciliation::BilledReconciliationResource {
        mg::navigate(self, "billed")
    }

    /// `…/unbilled`: [`UnbilledReconciliation`](models::partners::billing::UnbilledReconciliation).
    #[inline]
    pub fn unbilled(
        &self,
    ) -> requests::partners::billing::unbilled_reconciliation::UnbilledReconciliationResource {
        mg::navigate(self, "unbilled")
    }
}
