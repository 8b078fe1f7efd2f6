// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dailyInactiveUsersMetric`, an entity type derived from `microsoft.graph.inactiveUsersMetricBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dailyinactiveusersmetric?view=graph-rest-beta>
    DailyInactiveUsersMetric "microsoft.graph.dailyInactiveUsersMetric" "entity" : super::InactiveUsersMetricBase;
    /// `appId`: String
    app_id "appId": String,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inactive1DayCount`: Int64
    inactive1_day_count "inactive1DayCount": i64,
    /// `inactive30DayCount`: Int64
    inactive30_day_count "inactive30DayCount": i64,
    /// `inactive60DayCount`: Int64
    inactive60_day_count "inactive60DayCount": i64,
    /// `inactive90DayCount`: Int64
    inactive90_day_count "inactive90DayCount": i64,
}

mg::derived_from! { DailyInactiveUsersMetric: super::InactiveUsersMetricBase, super::Entity }
