// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.relatedTenant`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}`.
    RelatedTenantResource(mg::One<models::tenant_governance_services::RelatedTenant>)
}

impl RelatedTenantResource {
    /// `…/appB2BSignInActivityMetrics`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`
    #[inline]
    pub fn app_b2b_sign_in_activity_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics::B2BSignInActivityMetricsResource {
        mg::to(self, "appB2BSignInActivityMetrics")
    }

    /// `…/b2BRegistrationMetrics`: `microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`
    #[inline]
    pub fn b2_b_registration_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2b_registration_metrics::B2bRegistrationMetricsResource {
        mg::to(self, "b2BRegistrationMetrics")
    }

    /// `…/b2BSignInActivityMetrics`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`
    #[inline]
    pub fn b2_b_sign_in_activity_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics::B2BSignInActivityMetricsResource {
        mg::to(self, "b2BSignInActivityMetrics")
    }

    /// `…/billingMetrics`: `microsoft.graph.tenantGovernanceServices.billingMetrics`
    #[inline]
    pub fn billing_metrics(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics::BillingMetricsResource {
        mg::to(self, "billingMetrics")
    }

    /// `…/multiTenantApplicationMetrics`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`
    #[inline]
    pub fn multi_tenant_application_metrics(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics::MultiTenantApplicationMetricsResource {
        mg::to(self, "multiTenantApplicationMetrics")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.tenantGovernanceServices.relatedTenant`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/relatedTenants`.
    RelatedTenantCollection(mg::Many<models::tenant_governance_services::RelatedTenant, RelatedTenantResource>)
}

impl RelatedTenantCollection {
    /// `POST …/microsoft.graph.tenantGovernanceServices.refresh`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **TenantGovernance-RelatedTenant.ReadWrite.All** |
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.tenantGovernanceServices.refresh")
    }

    /// `GET …/microsoft.graph.tenantGovernanceServices.refreshStatus`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TenantGovernance-RelatedTenant.Read.All**, TenantGovernance-RelatedTenant.ReadWrite.All | **TenantGovernance-RelatedTenant.Read.All** |
    #[inline]
    pub fn refresh_status(
        &self,
    ) -> mg::Request<models::tenant_governance_services::RelatedTenantsRefreshStatus> {
        mg::Path::function(
            self,
            "microsoft.graph.tenantGovernanceServices.refreshStatus",
        )
    }
}
