// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection`], for example
/// `graph.device_management().user_experience_analytics_anomaly_correlation_group_overview()`.
///
/// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection`]: crate::requests::user_experience_analytics_anomaly_correlation_group_overview::UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomalycorrelationgroupoverview?view=graph-rest-beta
pub struct UserExperienceAnalyticsAnomalyCorrelationGroupOverview {
    /// `anomalyCorrelationGroupCount`. Never null.
    pub anomaly_correlation_group_count: mg::Field<i32>,
    /// `anomalyId`.
    pub anomaly_id: mg::Field<String>,
    /// `correlationGroupAnomalousDeviceCount`. Never null.
    pub correlation_group_anomalous_device_count: mg::Field<i32>,
    /// `correlationGroupAtRiskDeviceCount`. Never null.
    pub correlation_group_at_risk_device_count: mg::Field<i32>,
    /// `correlationGroupDeviceCount`. Never null.
    pub correlation_group_device_count: mg::Field<i32>,
    /// `correlationGroupFeatures`.
    pub correlation_group_features: mg::Field<
        Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupFeature>,
    >,
    /// `correlationGroupId`.
    pub correlation_group_id: mg::Field<String>,
    /// `correlationGroupPrevalence`. Never null.
    pub correlation_group_prevalence: mg::Field<
        mg::Open<super::UserExperienceAnalyticsAnomalyCorrelationGroupPrevalence>,
    >,
    /// `correlationGroupPrevalencePercentage`. Never null.
    pub correlation_group_prevalence_percentage: mg::Field<f64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `totalDeviceCount`. Never null.
    pub total_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAnomalyCorrelationGroupOverview: "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview", entity, base super::Entity;
    anomaly_correlation_group_count: "anomalyCorrelationGroupCount" required,
    anomaly_id: "anomalyId",
    correlation_group_anomalous_device_count: "correlationGroupAnomalousDeviceCount" required,
    correlation_group_at_risk_device_count: "correlationGroupAtRiskDeviceCount" required,
    correlation_group_device_count: "correlationGroupDeviceCount" required,
    correlation_group_features: "correlationGroupFeatures",
    correlation_group_id: "correlationGroupId",
    correlation_group_prevalence: "correlationGroupPrevalence" required,
    correlation_group_prevalence_percentage: "correlationGroupPrevalencePercentage" required,
    id: "id" key required,
    total_device_count: "totalDeviceCount" required,
}

mg::derived_from! { UserExperienceAnalyticsAnomalyCorrelationGroupOverview: super::Entity }
