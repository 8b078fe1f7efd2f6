// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview`, a complex type.
    UserExperienceAnalyticsAnomalySeverityOverview "microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview" "complex";
    /// `highSeverityAnomalyCount`: Int32, not null
    high_severity_anomaly_count "highSeverityAnomalyCount" "r": i32,
    /// `informationalSeverityAnomalyCount`: Int32, not null
    informational_severity_anomaly_count "informationalSeverityAnomalyCount" "r": i32,
    /// `lowSeverityAnomalyCount`: Int32, not null
    low_severity_anomaly_count "lowSeverityAnomalyCount" "r": i32,
    /// `mediumSeverityAnomalyCount`: Int32, not null
    medium_severity_anomaly_count "mediumSeverityAnomalyCount" "r": i32,
}
