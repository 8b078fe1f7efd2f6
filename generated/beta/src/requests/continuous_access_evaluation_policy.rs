// @generated
use crate::{mg, models};

/// One `microsoft.graph.continuousAccessEvaluationPolicy`, by its URL.
///
/// For example `/identity/continuousAccessEvaluationPolicy`.
pub type ContinuousAccessEvaluationPolicyResource = mg::One<
    models::ContinuousAccessEvaluationPolicy,
>;
