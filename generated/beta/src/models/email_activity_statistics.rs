// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emailActivityStatistics`][reference], derived from
/// [`ActivityStatistics`](super::ActivityStatistics).
///
/// Requests: [`EmailActivityStatisticsCollection`], for example
/// `graph.activitystatistics().cast_to_email_activity_statistics()`.
///
/// [`EmailActivityStatisticsCollection`]: crate::requests::email_activity_statistics::EmailActivityStatisticsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/emailactivitystatistics?view=graph-rest-beta
pub struct EmailActivityStatistics {
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
    /// `readEmail`. Never null.
    pub read_email: mg::Field<mg::Duration>,
    /// `sentEmail`. Never null.
    pub sent_email: mg::Field<mg::Duration>,
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
    EmailActivityStatistics: "microsoft.graph.emailActivityStatistics", entity, base super::ActivityStatistics;
    activity: "activity",
    after_hours: "afterHours" required,
    duration: "duration" required,
    end_date: "endDate" required,
    id: "id" key required,
    read_email: "readEmail" required,
    sent_email: "sentEmail" required,
    start_date: "startDate" required,
    time_zone_used: "timeZoneUsed",
}

mg::derived_from! { EmailActivityStatistics: super::ActivityStatistics, super::Entity }
