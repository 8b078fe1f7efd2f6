// @generated
use crate::{mg, models, requests};

/// Requests on one [`Billing`](models::partners::billing::Billing): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.reports().partners().billing()`.
#[derive(Clone, Debug)]
pub struct BillingResource(mg::One<models::partners::billing::Billing>);

mg::builder! { BillingResource: mg::One<models::partners::billing::Billing> }

impl BillingResource {
    /// `…/manifests`: many [`Manifest`](models::partners::billing::Manifest).
    #[inline]
    pub fn manifests(
        &self,
    ) -> requests::partners::billing::manifest::ManifestCollection {
        mg::navigate(self, "manifests")
    }

    /// `…/operations`: many [`Operation`](models::partners::billing::Operation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::partners::billing::operation::OperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/reconciliation`:
    /// [`BillingReconciliation`](models::partners::billing::BillingReconciliation).
    #[inline]
    pub fn reconciliation(
        &self,
    ) -> requests::partners::billing::billing_reconciliation::BillingReconciliationResource {
        mg::navigate(self, "reconciliation")
    }

    /// `…/usage`: [`AzureUsage`](models::partners::billing::AzureUsage).
    #[inline]
    pub fn usage(&self) -> requests::partners::billing::azure_usage::AzureUsageResource {
        mg::navigate(self, "usage")
    }
}
