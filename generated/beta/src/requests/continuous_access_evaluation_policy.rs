// @generated
use crate::{mg, models};

/// Requests on one [`ContinuousAccessEvaluationPolicy`](models::ContinuousAccessEvaluationPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.identity().continuous_access_evaluation_policy()`.
pub type ContinuousAccessEvaluationPolicyResource = mg::One<
    models::ContinuousAccessEvaluationPolicy,
>;
