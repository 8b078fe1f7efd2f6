// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAnomaly`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomaly?view=graph-rest-beta>
    UserExperienceAnalyticsAnomaly "microsoft.graph.userExperienceAnalyticsAnomaly" "entity" : super::Entity;
    /// `anomalyFirstOccurrenceDateTime`: DateTimeOffset, not null
    anomaly_first_occurrence_date_time "anomalyFirstOccurrenceDateTime" "r": mg::DateTimeOffset,
    /// `anomalyId`: String
    anomaly_id "anomalyId": String,
    /// `anomalyLatestOccurrenceDateTime`: DateTimeOffset, not null
    anomaly_latest_occurrence_date_time "anomalyLatestOccurrenceDateTime" "r": mg::DateTimeOffset,
    /// `anomalyName`: String
    anomaly_name "anomalyName": String,
    /// `anomalyType`: userExperienceAnalyticsAnomalyType, not null
    anomaly_type "anomalyType" "r": mg::Open<super::UserExperienceAnalyticsAnomalyType>,
    /// `assetName`: String
    asset_name "assetName": String,
    /// `assetPublisher`: String
    asset_publisher "assetPublisher": String,
    /// `assetVersion`: String
    asset_version "assetVersion": String,
    /// `detectionModelId`: String
    detection_model_id "detectionModelId": String,
    /// `deviceImpactedCount`: Int32, not null
    device_impacted_count "deviceImpactedCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issueId`: String
    issue_id "issueId": String,
    /// `severity`: userExperienceAnalyticsAnomalySeverity, not null
    severity "severity" "r": mg::Open<super::UserExperienceAnalyticsAnomalySeverity>,
    /// `state`: userExperienceAnalyticsAnomalyState, not null
    state "state" "r": mg::Open<super::UserExperienceAnalyticsAnomalyState>,
}

mg::derived_from! { UserExperienceAnalyticsAnomaly: super::Entity }
