// @generated
use crate::{mg, models, requests};

/// Requests on one [`MultiTenantApplicationMetrics`]: `get`, `update`, `delete`, and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .multi_tenant_application_metrics()
/// ```
///
/// [`MultiTenantApplicationMetrics`]: models::tenant_governance_services::MultiTenantApplicationMetrics
#[derive(Clone, Debug)]
pub struct MultiTenantApplicationMetricsResource(
    mg::One<models::tenant_governance_services::MultiTenantApplicationMetrics>,
);

mg::builder! { MultiTenantApplicationMetricsResource: mg::One<models::tenant_governance_services::MultiTenantApplicationMetrics> }

impl MultiTenantApplicationMetricsResource {
    /// `…/initial`: [`MultiTenantApplicationMetricsInitial`].
    ///
    /// [`MultiTenantApplicationMetricsInitial`]: models::tenant_governance_services::MultiTenantApplicationMetricsInitial
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics_initial::MultiTenantApplicationMetricsInitialResource {
        mg::navigate(self, "initial")
    }

    /// `…/investigationHints`: many [`ActionStep`](models::tenant_governance_services::ActionStep).
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::navigate(self, "investigationHints")
    }

    /// `…/recent`: [`MultiTenantApplicationMetricsRecent`].
    ///
    /// [`MultiTenantApplicationMetricsRecent`]: models::tenant_governance_services::MultiTenantApplicationMetricsRecent
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::multi_tenant_application_metrics_recent::MultiTenantApplicationMetricsRecentResource {
        mg::navigate(self, "recent")
    }
}
