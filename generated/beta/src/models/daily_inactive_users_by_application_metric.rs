// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dailyInactiveUsersByApplicationMetric`, an entity type derived from `microsoft.graph.inactiveUsersByApplicationMetricBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dailyinactiveusersbyapplicationmetric?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)")]
    DailyInactiveUsersByApplicationMetric "microsoft.graph.dailyInactiveUsersByApplicationMetric" "entity" : super::InactiveUsersByApplicationMetricBase;
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

mg::derived_from! { DailyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity }
