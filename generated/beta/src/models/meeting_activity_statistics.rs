// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingActivityStatistics`, an entity type derived from `microsoft.graph.activityStatistics`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta>
    MeetingActivityStatistics "microsoft.graph.meetingActivityStatistics" "entity" : super::ActivityStatistics;
    /// `activity`: analyticsActivityType
    activity "activity": mg::Open<super::AnalyticsActivityType>,
    /// `afterHours`: Duration, not null
    after_hours "afterHours" "r": mg::Duration,
    /// `conflicting`: Duration, not null
    conflicting "conflicting" "r": mg::Duration,
    /// `duration`: Duration, not null
    duration "duration" "r": mg::Duration,
    /// `endDate`: Date, not null
    end_date "endDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `long`: Duration, not null
    long "long" "r": mg::Duration,
    /// `multitasking`: Duration, not null
    multitasking "multitasking" "r": mg::Duration,
    /// `organized`: Duration, not null
    organized "organized" "r": mg::Duration,
    /// `recurring`: Duration, not null
    recurring "recurring" "r": mg::Duration,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
    /// `timeZoneUsed`: String
    time_zone_used "timeZoneUsed": String,
}

mg::derived_from! { MeetingActivityStatistics: super::ActivityStatistics, super::Entity }
