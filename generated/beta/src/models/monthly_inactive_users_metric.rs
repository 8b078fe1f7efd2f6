// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.monthlyInactiveUsersMetric`, an entity type derived from `microsoft.graph.inactiveUsersMetricBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/monthlyinactiveusersmetric?view=graph-rest-beta>
    MonthlyInactiveUsersMetric "microsoft.graph.monthlyInactiveUsersMetric" "entity" : super::InactiveUsersMetricBase;
    /// `appId`: String
    app_id "appId": String,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inactive30DayCount`: Int64
    inactive30_day_count "inactive30DayCount": i64,
    /// `inactive60DayCount`: Int64
    inactive60_day_count "inactive60DayCount": i64,
    /// `inactive90DayCount`: Int64
    inactive90_day_count "inactive90DayCount": i64,
    /// `inactiveCalendarMonthCount`: Int64
    inactive_calendar_month_count "inactiveCalendarMonthCount": i64,
}

mg::derived_from! { MonthlyInactiveUsersMetric: super::InactiveUsersMetricBase, super::Entity }
