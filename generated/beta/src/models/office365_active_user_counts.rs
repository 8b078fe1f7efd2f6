// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365ActiveUserCounts`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta>
    Office365ActiveUserCounts "microsoft.graph.office365ActiveUserCounts" "entity" : super::Entity;
    /// `exchange`: Int64
    exchange "exchange": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `office365`: Int64
    office365 "office365": i64,
    /// `oneDrive`: Int64
    one_drive "oneDrive": i64,
    /// `reportDate`: Date
    report_date "reportDate": mg::Date,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `sharePoint`: Int64
    share_point "sharePoint": i64,
    /// `skypeForBusiness`: Int64
    skype_for_business "skypeForBusiness": i64,
    /// `teams`: Int64
    teams "teams": i64,
    /// `yammer`: Int64
    yammer "yammer": i64,
}

mg::derived_from! { Office365ActiveUserCounts: super::Entity }
