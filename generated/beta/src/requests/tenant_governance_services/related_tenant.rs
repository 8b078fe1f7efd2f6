// @generated
use crate::{mg, models, requests};

/// Requests on one [`RelatedTenant`](models::tenant_governance_services::RelatedTenant): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().tenant_governance().related_tenants().id(id)`.
#[derive(Clone, Debug)]
pub struct RelatedTenantResource(
    mg::One<models::tenant_governance_services::RelatedTenant>,
);

mg::builder! { RelatedTenantResource: mg::One<models::tenant_governance_services::RelatedTenant> }

impl RelatedTenantResource {
    /// `…/appB2BSignInActivityMetrics`:
    /// [`B2BSignInActivityMetrics`](models::tenant_governance_services::B2BSignInActivityMetrics).
    #[inline]
    pub fn app_b2b_sign_in_activity_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics::B2BSignInActivityMetricsResource {
        mg::navigate(self, "appB2BSignInActivityMetrics")
    }

    /// `…/b2BRegistrationMetrics`:
    /// [`B2bRegistrationMetrics`](models::tenant_governance_services::B2bRegistrationMetrics).
    #[inline]
    pub fn b2_b_registration_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2b_registration_metrics::B2bRegistrationMetricsResource {
        mg::navigate(self, "b2BRegistrationMetrics")
    }

    /// `…/b2BSignInActivityMetrics`:
    /// [`B2BSignInActivityMetrics`](models::tenant_governance_services::B2BSignInActivityMetrics).
    #[inline]
    pub fn b2_b_sign_in_activity_metrics(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics::B2BSignInActivityMetricsResource {
        mg::navigate(self, "b2BSignInActivityMetrics")
    }

    /// `…/billingMetrics`: [`BillingMetrics`](models::tenant_governance_services::BillingMetrics).
    #[inline]
    pub fn billing_metrics(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics::BillingMetricsResource {
        mg::navigate(self, "billingMetrics")
    }

    /// `…/multiTenantApplicationMetrics`: [`MultiTenantApplicationMetrics`].
    ///
    /// [`MultiTenantApplicationMetrics`]: models::tenant_governance_services::MultiTenantApplicationMetrics
    #[inline]
    pub fn multi_tenant_application_metrics(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics::MultiTenantApplicationMetricsResource {
        mg::navigate(self, "multiTenantApplicationMetrics")
    }
}

/// Requests on a collection of
/// [`RelatedTenant`](models::tenant_governance_services::RelatedTenant): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.directory().tenant_governance().related_tenants()`.
#[derive(Clone, Debug)]
pub struct RelatedTenantCollection(
    mg::Many<models::tenant_governance_services::RelatedTenant, RelatedTenantResource>,
);

mg::builder! { RelatedTenantCollection: mg::Many<models::tenant_governance_services::RelatedTenant, RelatedTenantResource> }

impl RelatedTenantCollection {
    /// `POST …/microsoft.graph.tenantGovernanceServices.refresh`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TenantGovernance-RelatedTenant.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.tenantGovernanceServices.refresh")]
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.tenantGovernanceServices.refresh")
    }

    /// `GET …/microsoft.graph.tenantGovernanceServices.refreshStatus`.
    ///
    /// Returns [`RelatedTenantsRefreshStatus`].
    ///
    /// Least privileged permission: `TenantGovernance-RelatedTenant.Read.All` (delegated,
    /// application).
    ///
    /// [`RelatedTenantsRefreshStatus`]: models::tenant_governance_services::RelatedTenantsRefreshStatus
    #[doc(alias = "microsoft.graph.tenantGovernanceServices.refreshStatus")]
    #[inline]
    pub fn refresh_status(
        &self,
    ) -> mg::Request<models::tenant_governance_services::RelatedTenantsRefreshStatus> {
        self.raw().function("microsoft.graph.tenantGovernanceServices.refreshStatus")
    }
}
