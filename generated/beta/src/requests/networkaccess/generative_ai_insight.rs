// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.generativeAIInsight`, by its URL.
///
/// For example `/networkAccess/logs/generativeAIInsights/{generativeAIInsight-id}`.
pub type GenerativeAiInsightResource = mg::One<
    models::networkaccess::GenerativeAiInsight,
>;

/// A collection of `microsoft.graph.networkaccess.generativeAIInsight`, by its URL.
///
/// For example `/networkAccess/logs/generativeAIInsights`.
pub type GenerativeAiInsightCollection = mg::Many<
    models::networkaccess::GenerativeAiInsight,
    GenerativeAiInsightResource,
>;
