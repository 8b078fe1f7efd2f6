// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`B2BSignInActivityMetrics`](models::tenant_governance_services::B2BSignInActivityMetrics):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_sign_in_activity_metrics()
/// ```
#[derive(Clone, Debug)]
pub struct B2BSignInActivityMetricsResource(
    mg::One<models::tenant_governance_services::B2BSignInActivityMetrics>,
);

mg::builder! { B2BSignInActivityMetricsResource: mg::One<models::tenant_governance_services::B2BSignInActivityMetrics> }

impl B2BSignInActivityMetricsResource {
    /// `…/initial`: [`B2BSignInActivityMetricsInitial`].
    ///
    /// [`B2BSignInActivityMetricsInitial`]: models::tenant_governance_services::B2BSignInActivityMetricsInitial
    #[inline]
    pub fn initial(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics_initial::B2BSignInActivityMetricsInitialResource {
        mg::navigate(self, "initial")
    }

    /// `…/investigationHints`: many [`ActionStep`](models::tenant_governance_services::ActionStep).
    #[inline]
    pub fn investigation_hints(
        &self,
    ) -> requests::tenant_governance_services::action_step::ActionStepCollection {
        mg::navigate(self, "investigationHints")
    }

    /// `…/recent`: [`B2BSignInActivityMetricsRecent`].
    ///
    /// [`B2BSignInActivityMetricsRecent`]: models::tenant_governance_services::B2BSignInActivityMetricsRecent
    #[inline]
    pub fn recent(
        &self,
    ) -> requests::tenant_governance_services::b2_b_sign_in_activity_metrics_recent::B2BSignInActivityMetricsRecentResource {
        mg::navigate(self, "recent")
    }
}
