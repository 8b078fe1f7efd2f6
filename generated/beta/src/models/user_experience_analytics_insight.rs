// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsInsight`, a complex type.
    UserExperienceAnalyticsInsight "microsoft.graph.userExperienceAnalyticsInsight" "complex";
    /// `insightId`: String
    insight_id "insightId": String,
    /// `severity`: userExperienceAnalyticsInsightSeverity, not null
    severity "severity" "r": mg::Open<super::UserExperienceAnalyticsInsightSeverity>,
    /// `userExperienceAnalyticsMetricId`: String
    user_experience_analytics_metric_id "userExperienceAnalyticsMetricId": String,
    /// `values`: Collection(userExperienceAnalyticsInsightValue)
    values "values": Vec<super::UserExperienceAnalyticsInsightValue>,
}
