// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.activityStatistics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ActivityStatisticsCollection`], for example `graph.activitystatistics()`.
///
/// [`ActivityStatisticsCollection`]: crate::requests::activity_statistics::ActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/activitystatistics?view=graph-rest-beta
pub struct ActivityStatistics {
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
    ActivityStatistics: "microsoft.graph.activityStatistics", entity abstract, base super::Entity, family ActivityStatisticsKind;
    activity: "activity",
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { ActivityStatistics: super::Entity }

/// The types derived from [`ActivityStatistics`].
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
