// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.focusActivityStatistics`, an entity type derived from `microsoft.graph.activityStatistics`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/focusactivitystatistics?view=graph-rest-beta>
    FocusActivityStatistics "microsoft.graph.focusActivityStatistics" "entity" : super::ActivityStatistics;
    /// `activity`: analyticsActivityType
    activity "activity": mg::Open<super::AnalyticsActivityType>,
    /// `duration`: Duration, not null
    duration "duration" "r": mg::Duration,
    /// `endDate`: Date, not null
    end_date "endDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
    /// `timeZoneUsed`: String
    time_zone_used "timeZoneUsed": String,
}

mg::derived_from! { FocusActivityStatistics: super::ActivityStatistics, super::Entity }
