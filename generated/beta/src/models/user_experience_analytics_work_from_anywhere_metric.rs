// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsWorkFromAnywhereMetricCollection`], for example
/// `graph.device_management().user_experience_analytics_work_from_anywhere_metrics()`.
///
/// [`UserExperienceAnalyticsWorkFromAnywhereMetricCollection`]: crate::requests::user_experience_analytics_work_from_anywhere_metric::UserExperienceAnalyticsWorkFromAnywhereMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremetric?view=graph-rest-beta
pub struct UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWorkFromAnywhereMetric: "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity }

impl UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `metricDevices`: many [`UserExperienceAnalyticsWorkFromAnywhereDevice`].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: super::UserExperienceAnalyticsWorkFromAnywhereDevice
    pub const METRIC_DEVICES: mg::Nav<
        UserExperienceAnalyticsWorkFromAnywhereMetric,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereDevice>,
    > = mg::Nav::new("metricDevices");
}
