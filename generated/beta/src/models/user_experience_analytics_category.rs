// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsCategoryCollection`], for example
/// `graph.device_management().user_experience_analytics_categories()`.
///
/// [`UserExperienceAnalyticsCategoryCollection`]: crate::requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscategory?view=graph-rest-beta
pub struct UserExperienceAnalyticsCategory {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insights`.
    pub insights: mg::Field<Vec<super::UserExperienceAnalyticsInsight>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsCategory: "microsoft.graph.userExperienceAnalyticsCategory", entity, base super::Entity;
    id: "id" key required,
    insights: "insights",
}

mg::derived_from! { UserExperienceAnalyticsCategory: super::Entity }

impl UserExperienceAnalyticsCategory {
    /// `metricValues`: many
    /// [`UserExperienceAnalyticsMetric`](super::UserExperienceAnalyticsMetric).
    pub const METRIC_VALUES: mg::Nav<
        UserExperienceAnalyticsCategory,
        Vec<super::UserExperienceAnalyticsMetric>,
    > = mg::Nav::new("metricValues");
}
