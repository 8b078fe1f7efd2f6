// @generated
use crate::{mg, models};

/// One `microsoft.graph.mfaFailure`, by its URL.
///
/// For example `/reports/userInsights/daily/mfaCompletions/{mfaCompletionMetric-id}/mfaFailures/{mfaFailure-id}`.
pub type MfaFailureResource = mg::One<models::MfaFailure>;

/// A collection of `microsoft.graph.mfaFailure`, by its URL.
///
/// For example `/reports/userInsights/daily/mfaCompletions/{mfaCompletionMetric-id}/mfaFailures`.
pub type MfaFailureCollection = mg::Many<models::MfaFailure, MfaFailureResource>;
