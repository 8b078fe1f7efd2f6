// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365GroupsActivityGroupCounts`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365groupsactivitygroupcounts?view=graph-rest-beta>
    Office365GroupsActivityGroupCounts "microsoft.graph.office365GroupsActivityGroupCounts" "entity" : super::Entity;
    /// `active`: Int64
    active "active": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reportDate`: Date
    report_date "reportDate": mg::Date,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `total`: Int64
    total "total": i64,
}

mg::derived_from! { Office365GroupsActivityGroupCounts: super::Entity }
