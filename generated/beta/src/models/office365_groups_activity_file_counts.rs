// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365GroupsActivityFileCounts`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365GroupsActivityFileCountsCollection`], for example
/// `graph.reports().get_office365_groups_activity_file_counts(parameters)`.
///
/// [`Office365GroupsActivityFileCountsCollection`]: crate::requests::office365_groups_activity_file_counts::Office365GroupsActivityFileCountsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365groupsactivityfilecounts?view=graph-rest-beta
pub struct Office365GroupsActivityFileCounts {
    /// `active`.
    pub active: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reportDate`.
    pub report_date: mg::Field<mg::Date>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `total`.
    pub total: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365GroupsActivityFileCounts: "microsoft.graph.office365GroupsActivityFileCounts", entity, base super::Entity;
    active: "active",
    id: "id" key required,
    report_date: "reportDate",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    total: "total",
}

mg::derived_from! { Office365GroupsActivityFileCounts: super::Entity }
