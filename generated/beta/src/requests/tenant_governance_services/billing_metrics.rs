// @generated
use crate::{mg, models, requests};

/// Requests on one [`BillingMetrics`](models::tenant_governance_services::BillingMetrics): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().tenant_governance().related_tenants().id(id).billing_metrics()`.
#[derive(Clone, Debug)]
pub struct BillingMetricsResource(
    mg::One<models::tenant_governance_services::BillingMetrics>,
);

mg::builder! { BillingMetricsResource: mg::One<models::tenant_governance_services::BillingMetrics> }

impl BillingMetricsResource {
    /// `…/initial`:
    /// [`BillingMetricsInitial`](models::tenant_governance_services::BillingMetricsInitial).
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics_initial::BillingMetricsInitialResource {
        mg::navigate(self, "initial")
    }

    /// `…/investigationHints`: many [`ActionStep`](models::tenant_governance_services::ActionStep).
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::navigate(self, "investigationHints")
    }

    /// `…/recent`:
    /// [`BillingMetricsRecent`](models::tenant_governance_services::BillingMetricsRecent).
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::billing_metrics_recent::BillingMetricsRecentResource {
        mg::navigate(self, "recent")
    }
}
