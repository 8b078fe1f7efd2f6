// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activityStatistics`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/activitystatistics?view=graph-rest-beta>
    ActivityStatistics "microsoft.graph.activityStatistics" "entity abstract" : super::Entity => ActivityStatisticsKind;
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

mg::derived_from! { ActivityStatistics: super::Entity }

/// The types derived from `microsoft.graph.activityStatistics`.
#[non_exhaustive]
pub enum ActivityStatisticsKind {
    CallActivityStatistics(Box<super::CallActivityStatistics>),
    ChatActivityStatistics(Box<super::ChatActivityStatistics>),
    EmailActivityStatistics(Box<super::EmailActivityStatistics>),
    FocusActivityStatistics(Box<super::FocusActivityStatistics>),
    MeetingActivityStatistics(Box<super::MeetingActivityStatistics>),
    /// None of these, or a type that this version does not know.
    Other(Box<ActivityStatistics>),
}

mg::family! {
    ActivityStatistics => ActivityStatisticsKind;
    CallActivityStatistics(super::CallActivityStatistics),
    ChatActivityStatistics(super::ChatActivityStatistics),
    EmailActivityStatistics(super::EmailActivityStatistics),
    FocusActivityStatistics(super::FocusActivityStatistics),
    MeetingActivityStatistics(super::MeetingActivityStatistics),
}
