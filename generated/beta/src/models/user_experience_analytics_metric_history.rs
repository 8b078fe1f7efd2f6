// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsMetricHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetrichistory?view=graph-rest-beta>
    UserExperienceAnalyticsMetricHistory "microsoft.graph.userExperienceAnalyticsMetricHistory" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `metricDateTime`: DateTimeOffset, not null
    metric_date_time "metricDateTime" "r": mg::DateTimeOffset,
    /// `metricType`: String
    metric_type "metricType": String,
}

mg::derived_from! { UserExperienceAnalyticsMetricHistory: super::Entity }
