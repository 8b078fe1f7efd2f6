// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsMetricCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_overview().metric_values()`.
///
/// [`UserExperienceAnalyticsMetricCollection`]: crate::requests::user_experience_analytics_metric::UserExperienceAnalyticsMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetric?view=graph-rest-beta
pub struct UserExperienceAnalyticsMetric {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `unit`.
    pub unit: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsMetric: "microsoft.graph.userExperienceAnalyticsMetric", entity, base super::Entity;
    id: "id" key required,
    unit: "unit",
    value: "value" required,
}

mg::derived_from! { UserExperienceAnalyticsMetric: super::Entity }
