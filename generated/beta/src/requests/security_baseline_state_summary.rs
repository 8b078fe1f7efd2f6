// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityBaselineStateSummary`, by its URL.
    SecurityBaselineStateSummaryResource(mg::One<models::SecurityBaselineStateSummary>)
}

impl SecurityBaselineStateSummaryResource {
    /// `…/microsoft.graph.securityBaselineCategoryStateSummary`
    #[inline]
    pub fn as_security_baseline_category_state_summary(
        &self,
    ) -> requests::security_baseline_category_state_summary::SecurityBaselineCategoryStateSummaryResource {
        mg::to(self, "microsoft.graph.securityBaselineCategoryStateSummary")
    }
}
