// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsOverview`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsOverviewResource`], for example
/// `graph.device_management().user_experience_analytics_overview()`.
///
/// [`UserExperienceAnalyticsOverviewResource`]: crate::requests::user_experience_analytics_overview::UserExperienceAnalyticsOverviewResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoverview?view=graph-rest-beta
pub struct UserExperienceAnalyticsOverview {
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
    UserExperienceAnalyticsOverview: "microsoft.graph.userExperienceAnalyticsOverview", entity, base super::Entity;
    id: "id" key required,
    insights: "insights",
}

mg::derived_from! { UserExperienceAnalyticsOverview: super::Entity }
