// @generated
use crate::mg;

/// Entity type [`microsoft.graph.meetingActivityStatistics`][reference], derived from
/// [`ActivityStatistics`](super::ActivityStatistics).
///
/// Requests: [`MeetingActivityStatisticsCollection`], for example
/// `graph.activitystatistics().cast_to_meeting_activity_statistics()`.
///
/// [`MeetingActivityStatisticsCollection`]: crate::requests::meeting_activity_statistics::MeetingActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta
pub struct MeetingActivityStatistics {
    /// `activity`.
    pub activity: mg::Field<mg::Open<super::AnalyticsActivityType>>,
    /// `afterHours`. Never null.
    pub after_hours: mg::Field<mg::Duration>,
    /// `conflicting`. Never null.
    pub conflicting: mg::Field<mg::Duration>,
    /// `duration`. Never null.
    pub duration: mg::Field<mg::Duration>,
    /// `endDate`. Never null.
    pub end_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `long`. Never null.
    pub long: mg::Field<mg::Duration>,
    /// `multitasking`. Never null.
    pub multitasking: mg::Field<mg::Duration>,
    /// `organized`. Never null.
    pub organized: mg::Field<mg::Duration>,
    /// `recurring`. Never null.
    pub recurring: mg::Field<mg::Duration>,
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
    MeetingActivityStatistics: "microsoft.graph.meetingActivityStatistics", entity, base super::ActivityStatistics;
    activity: "activity",
    after_hours: "afterHours" required,
    conflicting: "conflicting" required,
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    long: "long" required,
    multitasking: "multitasking" required,
    organized: "organized" required,
    recurring: "recurring" required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { MeetingActivityStatistics: super::ActivityStatistics, super::Entity }
