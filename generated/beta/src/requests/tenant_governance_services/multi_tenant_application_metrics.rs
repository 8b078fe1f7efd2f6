// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/multiTenantApplicationMetrics`.
    MultiTenantApplicationMetricsResource(mg::One<models::tenant_governance_services::MultiTenantApplicationMetrics>)
}

impl MultiTenantApplicationMetricsResource {
    /// `…/initial`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics_initial::MultiTenantApplicationMetricsInitialResource {
        mg::to(self, "initial")
    }

    /// `…/investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::to(self, "investigationHints")
    }

    /// `…/recent`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics_recent::MultiTenantApplicationMetricsRecentResource {
        mg::to(self, "recent")
    }
}
