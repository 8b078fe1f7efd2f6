// @generated
use crate::mg;

/// Enumeration `microsoft.graph.intelligentInsightRecommendation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntelligentInsightRecommendation {
    /// `approve` (0)
    Approve,
    /// `deny` (1)
    Deny,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    IntelligentInsightRecommendation: "microsoft.graph.intelligentInsightRecommendation";
    Approve: "approve" = 0,
    Deny: "deny" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
