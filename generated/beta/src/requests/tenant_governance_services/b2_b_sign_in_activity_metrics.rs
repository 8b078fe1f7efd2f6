// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/appB2BSignInActivityMetrics`.
    B2BSignInActivityMetricsResource(mg::One<models::tenant_governance_services::B2BSignInActivityMetrics>)
}

impl B2BSignInActivityMetricsResource {
    /// `…/initial`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics_initial::B2BSignInActivityMetricsInitialResource {
        mg::to(self, "initial")
    }

    /// `…/investigationHints`: many `microsoft.graph.tenantGovernanceServices.actionStep`
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::to(self, "investigationHints")
    }

    /// `…/recent`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics_recent::B2BSignInActivityMetricsRecentResource {
        mg::to(self, "recent")
    }
}
