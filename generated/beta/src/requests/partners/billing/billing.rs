// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners.billing.billing`, by its URL.
    ///
    /// For example `/reports/partners/billing`.
    BillingResource(mg::One<models::partners::billing::Billing>)
}

impl BillingResource {
    /// `…/manifests`: many `microsoft.graph.partners.billing.manifest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **PartnerBilling.Read.All** | **PartnerBilling.Read.All** |
    #[inline]
    pub fn manifests(
        &self,
    ) -> requests::partners::billing::manifest::ManifestCollection {
        mg::to(self, "manifests")
    }

    /// `…/operations`: many `microsoft.graph.partners.billing.operation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **PartnerBilling.Read.All** | **PartnerBilling.Read.All** |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::partners::billing::operation::OperationCollection {
        mg::to(self, "operations")
    }

    /// `…/reconciliation`: `microsoft.graph.partners.billing.billingReconciliation`
    #[inline]
    pub fn reconciliation(
        &self,
    ) -> requests::partners::billing::billing_reconciliation::BillingReconciliationResource {
        mg::to(self, "reconciliation")
    }

    /// `…/usage`: `microsoft.graph.partners.billing.azureUsage`
    #[inline]
    pub fn usage(&self) -> requests::partners::billing::azure_usage::AzureUsageResource {
        mg::to(self, "usage")
    }
}
