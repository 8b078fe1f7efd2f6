// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`B2bRegistrationMetrics`](models::tenant_governance_services::B2bRegistrationMetrics): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.directory().tenant_governance().related_tenants().id(id).b2_b_registration_metrics()`.
#[derive(Clone, Debug)]
pub struct B2bRegistrationMetricsResource(
    mg::One<models::tenant_governance_services::B2bRegistrationMetrics>,
);

mg::builder! { B2bRegistrationMetricsResource: mg::One<models::tenant_governance_services::B2bRegistrationMetrics> }

impl B2bRegistrationMetricsResource {
    /// `…/initial`: [`B2BRegistrationMetricsInitial`].
    ///
    /// [`B2BRegistrationMetricsInitial`]: models::tenant_governance_services::B2BRegistrationMetricsInitial
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::b2_b_registration_metrics_initial::B2BRegistrationMetricsInitialResource {
        mg::navigate(self, "initial")
    }

    /// `…/investigationHints`: many [`ActionStep`](models::tenant_governance_services::ActionStep).
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::navigate(self, "investigationHints")
    }

    /// `…/recent`: [`B2BRegistrationMetricsRecent`].
    ///
    /// [`B2BRegistrationMetricsRecent`]: models::tenant_governance_services::B2BRegistrationMetricsRecent
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::b2_b_registration_metrics_recent::B2BRegistrationMetricsRecentResource {
        mg::navigate(self, "recent")
    }
}
