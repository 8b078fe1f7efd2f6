// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recommendationPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecommendationPriority {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
}

mg::enumeration! {
    RecommendationPriority: "microsoft.graph.recommendationPriority";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
}
