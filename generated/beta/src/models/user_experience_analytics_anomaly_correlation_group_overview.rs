// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomalycorrelationgroupoverview?view=graph-rest-beta>
    UserExperienceAnalyticsAnomalyCorrelationGroupOverview "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview" "entity" : super::Entity;
    /// `anomalyCorrelationGroupCount`: Int32, not null
    anomaly_correlation_group_count "anomalyCorrelationGroupCount" "r": i32,
    /// `anomalyId`: String
    anomaly_id "anomalyId": String,
    /// `correlationGroupAnomalousDeviceCount`: Int32, not null
    correlation_group_anomalous_device_count "correlationGroupAnomalousDeviceCount" "r": i32,
    /// `correlationGroupAtRiskDeviceCount`: Int32, not null
    correlation_group_at_risk_device_count "correlationGroupAtRiskDeviceCount" "r": i32,
    /// `correlationGroupDeviceCount`: Int32, not null
    correlation_group_device_count "correlationGroupDeviceCount" "r": i32,
    /// `correlationGroupFeatures`: Collection(userExperienceAnalyticsAnomalyCorrelationGroupFeature)
    correlation_group_features "correlationGroupFeatures": Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupFeature>,
    /// `correlationGroupId`: String
    correlation_group_id "correlationGroupId": String,
    /// `correlationGroupPrevalence`: userExperienceAnalyticsAnomalyCorrelationGroupPrevalence, not null
    correlation_group_prevalence "correlationGroupPrevalence" "r": mg::Open<super::UserExperienceAnalyticsAnomalyCorrelationGroupPrevalence>,
    /// `correlationGroupPrevalencePercentage`: Double, not null
    correlation_group_prevalence_percentage "correlationGroupPrevalencePercentage" "r": f64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `totalDeviceCount`: Int32, not null
    total_device_count "totalDeviceCount" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsAnomalyCorrelationGroupOverview: super::Entity }
