// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.monthlyInactiveUsersByApplicationMetric`, an entity type derived from `microsoft.graph.inactiveUsersByApplicationMetricBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/monthlyinactiveusersbyapplicationmetric?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)")]
    MonthlyInactiveUsersByApplicationMetric "microsoft.graph.monthlyInactiveUsersByApplicationMetric" "entity" : super::InactiveUsersByApplicationMetricBase;
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

mg::derived_from! { MonthlyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity }
