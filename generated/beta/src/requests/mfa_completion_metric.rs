// @generated
use crate::{mg, models, requests};

/// Requests on one [`MfaCompletionMetric`](models::MfaCompletionMetric): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.reports().user_insights().daily().mfa_completions().id(id)`.
#[derive(Clone, Debug)]
pub struct MfaCompletionMetricResource(mg::One<models::MfaCompletionMetric>);

mg::builder! { MfaCompletionMetricResource: mg::One<models::MfaCompletionMetric> }

impl MfaCompletionMetricResource {
    /// `…/mfaFailures`: many [`MfaFailure`](models::MfaFailure).
    #[inline]
    pub fn mfa_failures(&self) -> requests::mfa_failure::MfaFailureCollection {
        mg::navigate(self, "mfaFailures")
    }
}

/// Requests on a collection of [`MfaCompletionMetric`](models::MfaCompletionMetric): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().mfa_completions()`.
pub type MfaCompletionMetricCollection = mg::Many<
    models::MfaCompletionMetric,
    MfaCompletionMetricResource,
>;
