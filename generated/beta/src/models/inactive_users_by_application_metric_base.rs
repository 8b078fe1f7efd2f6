// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inactiveUsersByApplicationMetricBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inactiveusersbyapplicationmetricbase?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)")]
    InactiveUsersByApplicationMetricBase "microsoft.graph.inactiveUsersByApplicationMetricBase" "entity" : super::Entity => InactiveUsersByApplicationMetricBaseKind;
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
}

mg::derived_from! { InactiveUsersByApplicationMetricBase: super::Entity }

/// The types derived from `microsoft.graph.inactiveUsersByApplicationMetricBase`.
#[non_exhaustive]
pub enum InactiveUsersByApplicationMetricBaseKind {
    DailyInactiveUsersByApplicationMetric(
        Box<super::DailyInactiveUsersByApplicationMetric>,
    ),
    MonthlyInactiveUsersByApplicationMetric(
        Box<super::MonthlyInactiveUsersByApplicationMetric>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<InactiveUsersByApplicationMetricBase>),
}

mg::family! {
    InactiveUsersByApplicationMetricBase => InactiveUsersByApplicationMetricBaseKind;
    DailyInactiveUsersByApplicationMetric(super::DailyInactiveUsersByApplicationMetric),
    MonthlyInactiveUsersByApplicationMetric(super::MonthlyInactiveUsersByApplicationMetric),
}
