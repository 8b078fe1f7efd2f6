// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callActivityStatistics`][reference], derived from
/// [`ActivityStatistics`](super::ActivityStatistics).
///
/// Requests: [`CallActivityStatisticsCollection`], for example
/// `graph.activitystatistics().cast_to_call_activity_statistics()`.
///
/// [`CallActivityStatisticsCollection`]: crate::requests::call_activity_statistics::CallActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/callactivitystatistics?view=graph-rest-beta
pub struct CallActivityStatistics {
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
    CallActivityStatistics: "microsoft.graph.callActivityStatistics", entity, base super::ActivityStatistics;
    activity: "activity",
    after_hours: "afterHours" required,
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { CallActivityStatistics: super::ActivityStatistics, super::Entity }
