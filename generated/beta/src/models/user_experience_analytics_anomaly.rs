// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsAnomaly`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAnomalyCollection`], for example
/// `graph.device_management().user_experience_analytics_anomaly()`.
///
/// [`UserExperienceAnalyticsAnomalyCollection`]: crate::requests::user_experience_analytics_anomaly::UserExperienceAnalyticsAnomalyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomaly?view=graph-rest-beta
pub struct UserExperienceAnalyticsAnomaly {
    /// `anomalyFirstOccurrenceDateTime`. Never null.
    pub anomaly_first_occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `anomalyId`.
    pub anomaly_id: mg::Field<String>,
    /// `anomalyLatestOccurrenceDateTime`. Never null.
    pub anomaly_latest_occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `anomalyName`.
    pub anomaly_name: mg::Field<String>,
    /// `anomalyType`. Never null.
    pub anomaly_type: mg::Field<mg::Open<super::UserExperienceAnalyticsAnomalyType>>,
    /// `assetName`.
    pub asset_name: mg::Field<String>,
    /// `assetPublisher`.
    pub asset_publisher: mg::Field<String>,
    /// `assetVersion`.
    pub asset_version: mg::Field<String>,
    /// `detectionModelId`.
    pub detection_model_id: mg::Field<String>,
    /// `deviceImpactedCount`. Never null.
    pub device_impacted_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issueId`.
    pub issue_id: mg::Field<String>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::UserExperienceAnalyticsAnomalySeverity>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::UserExperienceAnalyticsAnomalyState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAnomaly: "microsoft.graph.userExperienceAnalyticsAnomaly", entity, base super::Entity;
    anomaly_first_occurrence_date_time: "anomalyFirstOccurrenceDateTime" required,
    anomaly_id: "anomalyId",
    anomaly_latest_occurrence_date_time: "anomalyLatestOccurrenceDateTime" required,
    anomaly_name: "anomalyName",
    anomaly_type: "anomalyType" required,
    asset_name: "assetName",
    asset_publisher: "assetPublisher",
    asset_version: "assetVersion",
    detection_model_id: "detectionModelId",
    device_impacted_count: "deviceImpactedCount" required,
    id: "id" key required,
    issue_id: "issueId",
    severity: "severity" required,
    state: "state" required,
}

mg::derived_from! { UserExperienceAnalyticsAnomaly: super::Entity }
