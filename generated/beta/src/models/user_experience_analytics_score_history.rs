// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsScoreHistory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsScoreHistoryCollection`], for example
/// `graph.device_management().user_experience_analytics_score_history()`.
///
/// [`UserExperienceAnalyticsScoreHistoryCollection`]: crate::requests::user_experience_analytics_score_history::UserExperienceAnalyticsScoreHistoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsscorehistory?view=graph-rest-beta
pub struct UserExperienceAnalyticsScoreHistory {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startupDateTime`. Never null.
    pub startup_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsScoreHistory: "microsoft.graph.userExperienceAnalyticsScoreHistory", entity, base super::Entity;
    id: "id" key required,
    startup_date_time: "startupDateTime" required,
}

mg::derived_from! { UserExperienceAnalyticsScoreHistory: super::Entity }
