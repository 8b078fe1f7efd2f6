// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsAnomalySeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsAnomalySeverity {
    /// `high` (0)
    High,
    /// `medium` (1)
    Medium,
    /// `low` (2)
    Low,
    /// `informational` (3)
    Informational,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsAnomalySeverity: "microsoft.graph.userExperienceAnalyticsAnomalySeverity";
    High: "high" = 0,
    Medium: "medium" = 1,
    Low: "low" = 2,
    Informational: "informational" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
