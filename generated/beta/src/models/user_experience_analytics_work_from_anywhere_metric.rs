// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremetric?view=graph-rest-beta>
    UserExperienceAnalyticsWorkFromAnywhereMetric "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity }

impl UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `metricDevices`: many `userExperienceAnalyticsWorkFromAnywhereDevice`, contained
    pub const METRIC_DEVICES: mg::Nav<
        UserExperienceAnalyticsWorkFromAnywhereMetric,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereDevice>,
    > = mg::Nav::new("metricDevices");
}
