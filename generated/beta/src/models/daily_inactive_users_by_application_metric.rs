// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dailyInactiveUsersByApplicationMetric`, an entity type derived from `microsoft.graph.inactiveUsersByApplicationMetricBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dailyinactiveusersbyapplicationmetric?view=graph-rest-beta>
    DailyInactiveUsersByApplicationMetric "microsoft.graph.dailyInactiveUsersByApplicationMetric" "entity" : super::InactiveUsersByApplicationMetricBase;
    /// `appId`: String
    app_id "appId": String,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inactive1DayCount`: Int32
    inactive1_day_count "inactive1DayCount": i32,
    /// `inactive30DayCount`: Int32
    inactive30_day_count "inactive30DayCount": i32,
    /// `inactive60DayCount`: Int32
    inactive60_day_count "inactive60DayCount": i32,
    /// `inactive90DayCount`: Int32
    inactive90_day_count "inactive90DayCount": i32,
}

mg::derived_from! { DailyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity }
