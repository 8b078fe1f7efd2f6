// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/b2BRegistrationMetrics`.
    B2bRegistrationMetricsResource(mg::One<models::tenant_governance_services::B2bRegistrationMetrics>)
}

impl B2bRegistrationMetricsResource {
    /// `…/initial`: `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::b2_b_registration_metrics_initial::B2BRegistrationMetricsInitialResource {
        mg::to(self, "initial")
    }

    /// `…/investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::to(self, "investigationHints")
    }

    /// `…/recent`: `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::b2_b_registration_metrics_recent::B2BRegistrationMetricsRecentResource {
        mg::to(self, "recent")
    }
}
