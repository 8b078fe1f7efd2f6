// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365ActiveUserCounts`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365ActiveUserCountsCollection`], for example
/// `graph.reports().get_office365_active_user_counts(parameters)`.
///
/// [`Office365ActiveUserCountsCollection`]: crate::requests::office365_active_user_counts::Office365ActiveUserCountsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta
pub struct Office365ActiveUserCounts {
    /// `exchange`.
    pub exchange: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `office365`.
    pub office365: mg::Field<i64>,
    /// `oneDrive`.
    pub one_drive: mg::Field<i64>,
    /// `reportDate`.
    pub report_date: mg::Field<mg::Date>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `sharePoint`.
    pub share_point: mg::Field<i64>,
    /// `skypeForBusiness`.
    pub skype_for_business: mg::Field<i64>,
    /// `teams`.
    pub teams: mg::Field<i64>,
    /// `yammer`.
    pub yammer: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365ActiveUserCounts: "microsoft.graph.office365ActiveUserCounts", entity, base super::Entity;
    exchange: "exchange",
    id: "id" key required,
    office365: "office365",
    one_drive: "oneDrive",
    report_date: "reportDate",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    share_point: "sharePoint",
    skype_for_business: "skypeForBusiness",
    teams: "teams",
    yammer: "yammer",
}

mg::derived_from! { Office365ActiveUserCounts: super::Entity }
