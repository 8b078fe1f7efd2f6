// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsCategory`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsAppHealthOverview`.
    UserExperienceAnalyticsCategoryResource(mg::One<models::UserExperienceAnalyticsCategory>)
}

impl UserExperienceAnalyticsCategoryResource {
    /// `…/metricValues`: many `userExperienceAnalyticsMetric`
    #[inline]
    pub fn metric_values(
        &self,
    ) -> requests::user_experience_analytics_metric::UserExperienceAnalyticsMetricCollection {
        mg::to(self, "metricValues")
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsCategory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsCategories`.
pub type UserExperienceAnalyticsCategoryCollection = mg::Many<
    models::UserExperienceAnalyticsCategory,
    UserExperienceAnalyticsCategoryResource,
>;
