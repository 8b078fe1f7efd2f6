// @generated
use crate::{mg, models};

/// One `microsoft.graph.insightSummary`, by its URL.
///
/// For example `/reports/userInsights/daily/summary/{insightSummary-id}`.
pub type InsightSummaryResource = mg::One<models::InsightSummary>;

/// A collection of `microsoft.graph.insightSummary`, by its URL.
///
/// For example `/reports/userInsights/daily/summary`.
pub type InsightSummaryCollection = mg::Many<
    models::InsightSummary,
    InsightSummaryResource,
>;
