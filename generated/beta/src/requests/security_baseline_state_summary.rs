// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityBaselineStateSummary`](models::SecurityBaselineStateSummary): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .device_state_summary()
/// ```
#[derive(Clone, Debug)]
pub struct SecurityBaselineStateSummaryResource(
    mg::One<models::SecurityBaselineStateSummary>,
);

mg::builder! { SecurityBaselineStateSummaryResource: mg::One<models::SecurityBaselineStateSummary> }

impl SecurityBaselineStateSummaryResource {
    /// `…/microsoft.graph.securityBaselineCategoryStateSummary`: cast to
    /// [`SecurityBaselineCategoryStateSummary`](models::SecurityBaselineCategoryStateSummary).
    #[doc(alias = "microsoft.graph.securityBaselineCategoryStateSummary")]
    #[inline]
    pub fn cast_to_security_baseline_category_state_summary(
        &self,
    ) -> requests::security_baseline_category_state_summary::SecurityBaselineCategoryStateSummaryResource {
        mg::navigate(self, "microsoft.graph.securityBaselineCategoryStateSummary")
    }
}
