// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailActivityStatistics`, an entity type derived from `microsoft.graph.activityStatistics`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailactivitystatistics?view=graph-rest-beta>
    EmailActivityStatistics "microsoft.graph.emailActivityStatistics" "entity" : super::ActivityStatistics;
    /// `activity`: analyticsActivityType
    activity "activity": mg::Open<super::AnalyticsActivityType>,
    /// `afterHours`: Duration, not null
    after_hours "afterHours" "r": mg::Duration,
    /// `duration`: Duration, not null
    duration "duration" "r": mg::Duration,
    /// `endDate`: Date, not null
    end_date "endDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `readEmail`: Duration, not null
    read_email "readEmail" "r": mg::Duration,
    /// `sentEmail`: Duration, not null
    sent_email "sentEmail" "r": mg::Duration,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
    /// `timeZoneUsed`: String
    time_zone_used "timeZoneUsed": String,
}

mg::derived_from! { EmailActivityStatistics: super::ActivityStatistics, super::Entity }
