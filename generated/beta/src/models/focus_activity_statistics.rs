// @generated
use crate::mg;

/// Entity type [`microsoft.graph.focusActivityStatistics`][reference], derived from
/// [`ActivityStatistics`](super::ActivityStatistics).
///
/// Requests: [`FocusActivityStatisticsCollection`], for example
/// `graph.activitystatistics().cast_to_focus_activity_statistics()`.
///
/// [`FocusActivityStatisticsCollection`]: crate::requests::focus_activity_statistics::FocusActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/focusactivitystatistics?view=graph-rest-beta
pub struct FocusActivityStatistics {
    /// `activity`.
    pub activity: mg::Field<mg::Open<super::AnalyticsActivityType>>,
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
    FocusActivityStatistics: "microsoft.graph.focusActivityStatistics", entity, base super::ActivityStatistics;
    activity: "activity",
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { FocusActivityStatistics: super::ActivityStatistics, super::Entity }
