// @generated
use crate::mg;

/// Entity type [`microsoft.graph.chatActivityStatistics`][reference], derived from
/// [`ActivityStatistics`](super::ActivityStatistics).
///
/// Requests: [`ChatActivityStatisticsCollection`], for example
/// `graph.activitystatistics().cast_to_chat_activity_statistics()`.
///
/// [`ChatActivityStatisticsCollection`]: crate::requests::chat_activity_statistics::ChatActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/chatactivitystatistics?view=graph-rest-beta
pub struct ChatActivityStatistics {
    /// `activity`.
    pub activity: mg::Field<mg::Open<super::AnalyticsActivityType>>,
    /// `afterHours`. Never null.
    pub after_hours: mg::Field<mg::Duration>,
    /// `duration`. Never null.
    pub duration: mg::Field<mg::Duration>,
    /// `endDate`. Never null.
    pub end_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDate`. Never null.
    pub start_date: mg::Field<mg::Date>,
    /// `timeZoneUsed`.
    pub time_zone_used: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatActivityStatistics: "microsoft.graph.chatActivityStatistics", entity, base super::ActivityStatistics;
    activity: "activity",
    after_hours: "afterHours" required,
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { ChatActivityStatistics: super::ActivityStatistics, super::Entity }
