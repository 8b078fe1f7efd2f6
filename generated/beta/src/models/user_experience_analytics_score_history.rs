// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsScoreHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsscorehistory?view=graph-rest-beta>
    UserExperienceAnalyticsScoreHistory "microsoft.graph.userExperienceAnalyticsScoreHistory" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startupDateTime`: DateTimeOffset, not null
    startup_date_time "startupDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { UserExperienceAnalyticsScoreHistory: super::Entity }
