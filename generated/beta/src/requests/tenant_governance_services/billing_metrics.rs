// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.billingMetrics`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/billingMetrics`.
    BillingMetricsResource(mg::One<models::tenant_governance_services::BillingMetrics>)
}

impl BillingMetricsResource {
    /// `…/initial`: `microsoft.graph.tenantGovernanceServices.billingMetricsInitial`
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics_initial::BillingMetricsInitialResource {
        mg::to(self, "initial")
    }

    /// `…/investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::to(self, "investigationHints")
    }

    /// `…/recent`: `microsoft.graph.tenantGovernanceServices.billingMetricsRecent`
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics_recent::BillingMetricsRecentResource {
        mg::to(self, "recent")
    }
}
