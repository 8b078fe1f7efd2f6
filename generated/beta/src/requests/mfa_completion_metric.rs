// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mfaCompletionMetric`, by its URL.
    ///
    /// For example `/reports/userInsights/daily/mfaCompletions/{mfaCompletionMetric-id}`.
    MfaCompletionMetricResource(mg::One<models::MfaCompletionMetric>)
}

impl MfaCompletionMetricResource {
    /// `…/mfaFailures`: many `mfaFailure`
    #[inline]
    pub fn mfa_failures(&self) -> requests::mfa_failure::MfaFailureCollection {
        mg::to(self, "mfaFailures")
    }
}

/// A collection of `microsoft.graph.mfaCompletionMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/mfaCompletions`.
pub type MfaCompletionMetricCollection = mg::Many<
    models::MfaCompletionMetric,
    MfaCompletionMetricResource,
>;
