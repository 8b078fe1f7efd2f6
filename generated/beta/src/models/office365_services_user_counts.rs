// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365ServicesUserCounts`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365ServicesUserCountsCollection`], for example
/// `graph.reports().get_office365_services_user_counts(parameters)`.
///
/// [`Office365ServicesUserCountsCollection`]: crate::requests::office365_services_user_counts::Office365ServicesUserCountsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365servicesusercounts?view=graph-rest-beta
pub struct Office365ServicesUserCounts {
    /// `exchangeActive`.
    pub exchange_active: mg::Field<i64>,
    /// `exchangeInactive`.
    pub exchange_inactive: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `office365Active`.
    pub office365_active: mg::Field<i64>,
    /// `office365Inactive`.
    pub office365_inactive: mg::Field<i64>,
    /// `oneDriveActive`.
    pub one_drive_active: mg::Field<i64>,
    /// `oneDriveInactive`.
    pub one_drive_inactive: mg::Field<i64>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `sharePointActive`.
    pub share_point_active: mg::Field<i64>,
    /// `sharePointInactive`.
    pub share_point_inactive: mg::Field<i64>,
    /// `skypeForBusinessActive`.
    pub skype_for_business_active: mg::Field<i64>,
    /// `skypeForBusinessInactive`.
    pub skype_for_business_inactive: mg::Field<i64>,
    /// `teamsActive`.
    pub teams_active: mg::Field<i64>,
    /// `teamsInactive`.
    pub teams_inactive: mg::Field<i64>,
    /// `yammerActive`.
    pub yammer_active: mg::Field<i64>,
    /// `yammerInactive`.
    pub yammer_inactive: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365ServicesUserCounts: "microsoft.graph.office365ServicesUserCounts", entity, base super::Entity;
    exchange_active: "exchangeActive",
    exchange_inactive: "exchangeInactive",
    id: "id" key required,
    office365_active: "office365Active",
    office365_inactive: "office365Inactive",
    one_drive_active: "oneDriveActive",
    one_drive_inactive: "oneDriveInactive",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    share_point_active: "sharePointActive",
    share_point_inactive: "sharePointInactive",
    skype_for_business_active: "skypeForBusinessActive",
    skype_for_business_inactive: "skypeForBusinessInactive",
    teams_active: "teamsActive",
    teams_inactive: "teamsInactive",
    yammer_active: "yammerActive",
    yammer_inactive: "yammerInactive",
}

mg::derived_from! { Office365ServicesUserCounts: super::Entity }
