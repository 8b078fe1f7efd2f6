// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscategory?view=graph-rest-beta>
    UserExperienceAnalyticsCategory "microsoft.graph.userExperienceAnalyticsCategory" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insights`: Collection(userExperienceAnalyticsInsight)
    insights "insights": Vec<super::UserExperienceAnalyticsInsight>,
}

mg::derived_from! { UserExperienceAnalyticsCategory: super::Entity }

impl UserExperienceAnalyticsCategory {
    /// `metricValues`: many `userExperienceAnalyticsMetric`, contained
    pub const METRIC_VALUES: mg::Nav<
        UserExperienceAnalyticsCategory,
        Vec<super::UserExperienceAnalyticsMetric>,
    > = mg::Nav::new("metricValues");
}
