// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsMetricHistory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsMetricHistoryCollection`], for example
/// `graph.device_management().user_experience_analytics_metric_history()`.
///
/// [`UserExperienceAnalyticsMetricHistoryCollection`]: crate::requests::user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetrichistory?view=graph-rest-beta
pub struct UserExperienceAnalyticsMetricHistory {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `metricDateTime`. Never null.
    pub metric_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metricType`.
    pub metric_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsMetricHistory: "microsoft.graph.userExperienceAnalyticsMetricHistory", entity, base super::Entity;
    device_id: "deviceId",
    id: "id" key required,
    metric_date_time: "metricDateTime" required,
    metric_type: "metricType",
}

mg::derived_from! { UserExperienceAnalyticsMetricHistory: super::Entity }
