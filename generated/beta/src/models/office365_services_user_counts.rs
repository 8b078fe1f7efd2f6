// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365ServicesUserCounts`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365servicesusercounts?view=graph-rest-beta>
    Office365ServicesUserCounts "microsoft.graph.office365ServicesUserCounts" "entity" : super::Entity;
    /// `exchangeActive`: Int64
    exchange_active "exchangeActive": i64,
    /// `exchangeInactive`: Int64
    exchange_inactive "exchangeInactive": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `office365Active`: Int64
    office365_active "office365Active": i64,
    /// `office365Inactive`: Int64
    office365_inactive "office365Inactive": i64,
    /// `oneDriveActive`: Int64
    one_drive_active "oneDriveActive": i64,
    /// `oneDriveInactive`: Int64
    one_drive_inactive "oneDriveInactive": i64,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `sharePointActive`: Int64
    share_point_active "sharePointActive": i64,
    /// `sharePointInactive`: Int64
    share_point_inactive "sharePointInactive": i64,
    /// `skypeForBusinessActive`: Int64
    skype_for_business_active "skypeForBusinessActive": i64,
    /// `skypeForBusinessInactive`: Int64
    skype_for_business_inactive "skypeForBusinessInactive": i64,
    /// `teamsActive`: Int64
    teams_active "teamsActive": i64,
    /// `teamsInactive`: Int64
    teams_inactive "teamsInactive": i64,
    /// `yammerActive`: Int64
    yammer_active "yammerActive": i64,
    /// `yammerInactive`: Int64
    yammer_inactive "yammerInactive": i64,
}

mg::derived_from! { Office365ServicesUserCounts: super::Entity }
