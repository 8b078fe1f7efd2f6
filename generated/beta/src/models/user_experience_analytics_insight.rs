// @generated
use crate::mg;

/// Complex type [`microsoft.graph.userExperienceAnalyticsInsight`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsight?view=graph-rest-beta
pub struct UserExperienceAnalyticsInsight {
    /// `insightId`.
    pub insight_id: mg::Field<String>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::UserExperienceAnalyticsInsightSeverity>>,
    /// `userExperienceAnalyticsMetricId`.
    pub user_experience_analytics_metric_id: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<Vec<super::UserExperienceAnalyticsInsightValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsInsight: "microsoft.graph.userExperienceAnalyticsInsight", complex;
    insight_id: "insightId",
    severity: "severity" required,
    user_experience_analytics_metric_id: "userExperienceAnalyticsMetricId",
    values: "values",
}
