// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsOverview`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoverview?view=graph-rest-beta>
    UserExperienceAnalyticsOverview "microsoft.graph.userExperienceAnalyticsOverview" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insights`: Collection(userExperienceAnalyticsInsight)
    insights "insights": Vec<super::UserExperienceAnalyticsInsight>,
}

mg::derived_from! { UserExperienceAnalyticsOverview: super::Entity }
