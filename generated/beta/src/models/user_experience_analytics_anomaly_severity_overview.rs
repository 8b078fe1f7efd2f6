// @generated
use crate::mg;

/// Complex type `microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview`.
pub struct UserExperienceAnalyticsAnomalySeverityOverview {
    /// `highSeverityAnomalyCount`. Never null.
    pub high_severity_anomaly_count: mg::Field<i32>,
    /// `informationalSeverityAnomalyCount`. Never null.
    pub informational_severity_anomaly_count: mg::Field<i32>,
    /// `lowSeverityAnomalyCount`. Never null.
    pub low_severity_anomaly_count: mg::Field<i32>,
    /// `mediumSeverityAnomalyCount`. Never null.
    pub medium_severity_anomaly_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAnomalySeverityOverview: "microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview", complex;
    high_severity_anomaly_count: "highSeverityAnomalyCount" required,
    informational_severity_anomaly_count: "informationalSeverityAnomalyCount" required,
    low_severity_anomaly_count: "lowSeverityAnomalyCount" required,
    medium_severity_anomaly_count: "mediumSeverityAnomalyCount" required,
}
